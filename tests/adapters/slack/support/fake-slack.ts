import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'node:querystring'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRecord, parseJson } from '../../../../src/adapters/slack/json.ts'
import { messageProblems, viewProblems } from './block-rules.ts'

/** A call that the bot made. */
export interface Call {
  /** `chat.postMessage` …, or `response_url`. */
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  /** The token that it came with. */
  readonly token?: string | undefined
}

/** How the fake answers one call. */
export interface Response {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  /** Cuts the connection instead. */
  readonly cut?: boolean
  /** Milliseconds before it answers, or what it waits for. */
  readonly after?: number | Promise<unknown>
}

/** Slack's Web API on loopback: notes calls, refuses blocks that break Slack's rules, answers as it is told. */
export class FakeSlack {
  readonly calls: Call[] = []
  /** Where Socket Mode is to connect. */
  socketUrl = ''
  readonly #answers = new Map<string, Response[]>()
  readonly #server: Server
  #port = 0

  constructor() {
    this.#server = createServer((request, response) => {
      void readAll(request).then(async (text) => {
        const call = toCall(request, text)
        this.calls.push(call)
        const answer = this.#answers.get(call.method)?.shift() ?? this.#usual(call)
        await (typeof answer.after === 'number' ? sleep(answer.after) : answer.after)
        if (answer.cut) return void request.socket.destroy()
        response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
        response.end(JSON.stringify(answer.body ?? { ok: true }))
      })
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    const { port } = this.#server.address() as AddressInfo
    this.#port = port
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`
  }

  get responseUrl(): string {
    return `http://127.0.0.1:${this.#port}/response`
  }

  /** The next calls of a method are answered so, one after the other; then as usual. */
  answer(method: string, ...responses: readonly Response[]): void {
    this.#answers.set(method, [...responses])
  }

  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method)
  }

  #usual({ method, args }: Call): Response {
    const problems = problemsOf(args)
    if (problems.length > 0)
      return { body: { ok: false, error: 'invalid_blocks', response_metadata: { messages: problems } } }
    if (method === 'auth.test') return { body: { ok: true, bot_id: 'B0BOT', user_id: 'U0BOT', team_id: 'T1' } }
    if (method === 'apps.connections.open') return { body: { ok: true, url: this.socketUrl } }
    return { body: { ok: true, ts: '1700000000.000100', channel: 'C1', view: { id: 'V1', hash: 'h1' } } }
  }
}

function problemsOf({ view, blocks, text }: Call['args']): string[] {
  if (isRecord(view)) return viewProblems(view)
  return blocks === undefined ? [] : messageProblems({ blocks, text })
}

function toCall({ url = '', headers }: IncomingMessage, text: string): Call {
  const method = url.startsWith('/api/') ? url.slice('/api/'.length) : 'response_url'
  const isJson = headers['content-type']?.startsWith('application/json') === true
  const args = isJson
    ? parseJson(text)
    : Object.fromEntries(Object.entries(parse(text)).map(([key, value]) => [key, decoded(value)]))
  const token = headers.authorization?.replace('Bearer ', '')
  return { method, args: isRecord(args) ? args : {}, token }
}

/** The Web API's form fields hold JSON where they are not plain text. */
function decoded(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  return parseJson(value) ?? value
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
