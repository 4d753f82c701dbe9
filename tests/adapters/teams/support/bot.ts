import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { TeamsAdapterOptions } from '../../../../src/adapters/teams/index.ts'
import { createTeamsAdapter } from '../../../../src/adapters/teams/index.ts'
import { createHttpServer } from '../../../../src/server.ts'
import { core } from '../../../fixtures/memo.ts'

export { core }

/** What an answer over HTTP has that a test looks at. */
export interface Answered {
  readonly status: number
  readonly text: string
  readonly json: unknown
}

/** Short waits between tries, and time for them all. */
export const IMPATIENT = {
  channel: 'teams',
  delaysMs: [5, 10, 20],
  totalMs: 12_000,
  longestWaitMs: 12_000,
  leastTryMs: 2000,
}

/** The whole bot on a free loopback port: the real server, the real teams-ai application, a log that is kept. */
export async function startBot(options: Partial<TeamsAdapterOptions> = {}) {
  const lines: string[] = []
  const log = pino({}, toLines(lines))
  const settings = { local: true }
  const adapter = createTeamsAdapter({ settings, core, log, retryPolicy: IMPATIENT, ...options })
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
  await adapter.start()
  const port = await server.start()
  const url = `http://127.0.0.1:${port}/api/messages`
  return {
    url,
    lines,
    adapter,
    post: (body: unknown, headers: Record<string, string> = {}) => post(url, JSON.stringify(body), headers),
    postRaw: (body: string, headers: Record<string, string> = {}) => post(url, body, headers),
    stop: async () => {
      await adapter.stop()
      await server.stop()
    },
  }
}
export type Bot = Awaited<ReturnType<typeof startBot>>

const toLines = (lines: string[]): Writable =>
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })

async function post(url: string, body: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  const text = await response.text()
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : undefined }
}
