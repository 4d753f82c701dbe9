import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { createHttpServer } from '../../../../src/server.ts'
import { createSlackAdapter, type SlackOptions, type SlackSettings } from '../../../../src/adapters/slack/index.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { FakeSlack } from './fake-slack.ts'
import { FORM, JSON_TYPE, send, type Sent, SIGNING_SECRET } from './requests.ts'

/** The real adapter on a real port, with a fake Slack behind it. */
export interface RunningBot {
  readonly slack: FakeSlack
  readonly url: string
  readonly adapter: ReturnType<typeof createSlackAdapter>
  /** Every line that was logged. */
  readonly logged: string[]
  form(body: string): Promise<Sent>
  json(body: string): Promise<Sent>
  stop(): Promise<void>
}

export async function startBot(
  settings: Partial<SlackSettings> = {},
  more: Partial<Pick<SlackOptions, 'core' | 'callMs' | 'wait' | 'store' | 'reader'>> & {
    readonly prepare?: (slack: FakeSlack) => void
    /** Default: info. */
    readonly level?: string
  } = {},
): Promise<RunningBot> {
  const slack = new FakeSlack()
  await slack.start()
  more.prepare?.(slack)
  const logged: string[] = []
  const core = more.core ?? WITHOUT_FILE
  // As a server that is ready: the first question must not be late.
  core.warmUpAll()
  const adapter = createSlackAdapter({
    settings: { botToken: 'xoxb-secret', signingSecret: SIGNING_SECRET, apiUrl: slack.apiUrl, ...settings },
    core,
    log: pino({ level: more.level ?? 'info' }, { write: (line: string) => void logged.push(line) }),
    wait: more.wait ?? (() => Promise.resolve()),
    ...(more.store && { store: more.store }),
    ...(more.reader && { reader: more.reader }),
    ...(more.callMs !== undefined && { callMs: more.callMs }),
  })
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
  const port = await server.start()
  await adapter.start()
  const url = `http://127.0.0.1:${port}/slack/events`
  return {
    slack,
    url,
    adapter,
    logged,
    form: (body) => send(url, body, FORM),
    json: (body) => send(url, body, JSON_TYPE),
    async stop() {
      await Promise.all([adapter.stop(), server.stop()])
      await slack.stop()
    },
  }
}

/** Nothing that a test waits for takes so long, even where much else is done. Milliseconds. */
const LONGEST_MS = 60_000

/** Waits until something holds. @throws after {@link LONGEST_MS} */
export async function until<T>(check: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const end = performance.now() + LONGEST_MS
  while (performance.now() < end) {
    const value = await check()
    if (value) return value
    await sleep(10)
  }
  throw new Error('It did not happen in time')
}
