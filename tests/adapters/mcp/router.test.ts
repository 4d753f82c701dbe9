import { request } from 'node:http'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createMcpAdapter } from '../../../src/adapters/mcp/index.ts'
import { createMcpRouter } from '../../../src/adapters/mcp/router.ts'
import type { Adapter } from '../../../src/adapters/shared/adapter.ts'
import { createHttpServer, type HttpServer } from '../../../src/server.ts'
import { createMemoryStore } from '../../../src/store/index.ts'
import { WITH_FILE } from '../../contracts/every-answer.ts'
import { connect } from './client.ts'

const opened: HttpServer[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop()
})

/** Everything that is logged, at the level that logs most. */
let logged = ''
const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) })

/** Serves as `npm start` does. @returns the port */
async function listen(adapter: Adapter): Promise<number> {
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
  opened.push(server)
  const port = await server.start()
  await adapter.start()
  return port
}

/** Its clock stands still, an hour from now, so that no minute ends while it is counted in. */
const LATER = Date.now() + 3600_000
const createStore = () => createMemoryStore(() => LATER)
const open = (publicUrl?: string) =>
  listen(createMcpAdapter({ settings: { publicUrl }, core: WITH_FILE, store: createStore(), log }))

const clientOf = (port: number) => connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)))

const HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
const call = (id: number, question: string) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name: 'ask', arguments: { question } },
})

const post = (port: number, body: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/mcp`, { method: 'POST', body, headers: { ...HEADERS, ...headers } })

/** With a Host header that fetch would not send. */
const statusFor = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { ...HEADERS, Host: host }
    const sent = request({ port, host: '127.0.0.1', path: '/mcp', method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end(PING)
  })

describe('the SDK’s own client', () => {
  test('asks, reads, lists and checks', async () => {
    const { client, call: callTool } = await clientOf(await open())
    const { text, data } = await callTool('ask', { question: 'What is lesson 7?' })
    expect(text).toMatch(/Lesson 7, .+, p\. 12/)
    expect(data).toMatchObject({ outcome: 'answer', language: 'en' })
    expect((await callTool('section', { id: 'forslag-1-vfu' })).text).toMatch(/^Förslag 1\. /)
    expect((await callTool('list', { kind: 'lesson' })).text.match(/^• Lärdom /gm)).toHaveLength(9)
    expect((await callTool('verify', { text: 'Banan cykel.' })).data).toMatchObject({ outcome: 'absent' })
    await client.close()
  })

  test('gets its own answers, however many ask at once', async () => {
    const port = await open()
    const clients = await Promise.all(Array.from({ length: 9 }, () => clientOf(port)))
    const texts = await Promise.all(clients.map((one, i) => one.call('ask', { question: `lärdom ${i + 1}` })))
    texts.forEach(({ text }, i) => expect.soft(text).toContain(`Lärdom ${i + 1}, `))
  })
})

describe('who may ask', () => {
  test.each(['localhost', '127.0.0.1:3000', '[::1]:3000', 'BOT.example.se', 'bot.example.se:443'])(
    'the host %s is ours',
    async (host) => {
      expect(await statusFor(await open('https://bot.example.se/vard'), host)).toBe(200)
    },
  )

  test.each(['evil.example', 'bot.example.se.evil.example', 'localhost.evil.example', '192.0.2.1', '0.0.0.0', 'a b'])(
    'the host %s is not',
    async (host) => {
      expect(await statusFor(await open('https://bot.example.se'), host)).toBe(403)
    },
  )

  test('without PUBLIC_URL only this machine’s own names are', async () => {
    const port = await open()
    expect(await statusFor(port, 'localhost')).toBe(200)
    expect(await statusFor(port, 'bot.example.se')).toBe(403)
  })

  test.each([
    ['https://bot.example.se', 200],
    ['http://localhost:6274', 200],
    ['https://evil.example', 403],
    ['https://bot.example.se.evil.example', 403],
    ['null', 403],
  ])('a page of %s gets %i', async (origin, status) => {
    const response = await post(await open('https://bot.example.se'), PING, { Origin: origin })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what is refused is refused in the protocol’s form', () => {
  const MEBIBYTE = 2 ** 20
  const REFUSAL = z.strictObject({
    jsonrpc: z.literal('2.0'),
    error: z.strictObject({ code: z.number(), message: z.string().min(1) }),
    id: z.null(),
  })
  test.each([
    ['no JSON', '{', {}, 400, -32_700],
    ['no message', '{}', {}, 400, -32_700],
    ['nothing', '', {}, 400, -32_700],
    ['a batch', JSON.stringify([call(1, 'förslag'), call(2, 'lärdomar')]), {}, 400, -32_600],
    ['more than a quotation can hold', JSON.stringify(call(1, 'x'.repeat(MEBIBYTE))), {}, 413, -32_700],
    ['a batch of another type', JSON.stringify([call(1, 'x')]), { 'Content-Type': 'application/x+json' }, 400, -32_600],
    ['a length of another type', 'x'.repeat(MEBIBYTE + 1), { 'Content-Type': 'text/plain' }, 413, -32_700],
    ['another type', PING, { 'Content-Type': 'text/plain' }, 415, -32_000],
    ['another form of answer', PING, { Accept: 'text/html' }, 406, -32_000],
    ['a version to come', PING, { 'MCP-Protocol-Version': '2999-01-01' }, 400, -32_000],
  ])('%s', async (_, body, headers, status, code) => {
    const response = await post(await open(), body, headers)
    expect(response.status).toBe(status)
    expect(REFUSAL.parse(await response.json()).error.code).toBe(code)
  })

  test.each(['GET', 'DELETE', 'PUT', 'OPTIONS'])('%s, since there are no sessions', async (method) => {
    const response = await fetch(`http://127.0.0.1:${await open()}/mcp`, { method, headers: HEADERS })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('more than 60 questions a minute from one address', async () => {
    const port = await open()
    for (let i = 0; i < 60; i++) expect((await post(port, JSON.stringify(call(i, 'hej')))).status).toBe(200)
    const refused = await post(port, JSON.stringify(call(60, 'hej')))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await post(port, PING)).status).toBe(200)
  })

  test('more than 300 messages a minute from one address, read or not', async () => {
    const port = await open()
    const statuses = await Promise.all(Array.from({ length: 301 }, async () => (await post(port, '{')).status))
    expect(statuses.filter((status) => status === 400)).toHaveLength(300)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })

  test('what comes before the start or after the stop', async () => {
    const adapter = createMcpAdapter({ settings: {}, core: WITH_FILE, store: createStore(), log })
    expect(adapter.readiness()).toMatchObject({ ready: false })
    const port = await listen(adapter)
    expect(adapter.readiness()).toEqual({ ready: true })
    expect((await post(port, PING)).status).toBe(200)
    await adapter.stop()
    expect((await post(port, PING)).status).toBe(503)
  })
})

test('nothing may be kept, and nothing is guessed of its type', async () => {
  const { headers } = await post(await open(), PING)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('mcp-session-id')).toBeNull()
})

describe('the log', () => {
  test('gets nothing of a question', async () => {
    logged = ''
    const port = await open()
    await post(port, JSON.stringify(call(1, 'hemligheten')))
    await post(port, '{"hemligheten"')
    await post(port, JSON.stringify({ ...call(1, 'x'), params: { name: 'hemligheten' } }))
    expect(logged).not.toContain('hemligheten')
  })

  test('says where a failure comes from, and the assistant only that there was one', async () => {
    logged = ''
    const createServer = () => {
      throw new TypeError('hemligheten')
    }
    const router = createMcpRouter({ createServer, settings: {}, limits: createStore().limits, isOn: () => true, log })
    const adapter = createMcpAdapter({ settings: {}, core: WITH_FILE, store: createStore(), log })
    const response = await post(await listen({ ...adapter, router }), PING)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hemligheten')
    expect(logged).toMatch(/"error":"TypeError","at":\["\s*at createServer/)
    expect(logged).not.toContain('hemligheten')
  })
})
