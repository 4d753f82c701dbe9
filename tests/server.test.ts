import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { json, type RequestHandler, Router } from 'express'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { reportTry } from '../src/adapters/shared/tries.ts'
import { ConfigError } from '../src/config.ts'
import { createMetrics } from '../src/metrics.ts'
import { BOUNDS, createHttpServer, type HttpServer } from '../src/server.ts'
import { createMemoryStore } from '../src/store/index.ts'
import { WITHOUT_FILE as memoCore } from './contracts/every-answer.ts'
import { fakeAdapter } from './channels/fake-adapter.ts'

const HERE = { host: '127.0.0.1', port: 0, adapters: [] }

const opened: HttpServer[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop()
})

async function listen(options: Parameters<typeof createHttpServer>[0]): Promise<string> {
  const server = createHttpServer(options)
  opened.push(server)
  return `http://127.0.0.1:${await server.start()}`
}

const problemOf = async (options: Parameters<typeof createHttpServer>[0]): Promise<string> => {
  const error: unknown = await createHttpServer(options)
    .start()
    .catch((reason: unknown) => reason)
  if (!(error instanceof ConfigError)) throw new Error('no configuration error', { cause: error })
  return error.lines.join('\n')
}

test('below a path of its own, the bot takes requests with the path and, where a proxy takes it away, without', async () => {
  const origin = await listen({ ...HERE, publicUrl: 'https://region.example.se/vard' })
  const statuses = ['/healthz', '/vard/healthz', '/vardkompetens/healthz', '/vard/vard/healthz'].map(
    async (path) => (await fetch(origin + path)).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404])
})

describe('health', () => {
  const adapters = [fakeAdapter('slack', { ready: false, reason: 'Slack cannot be reached' }), fakeAdapter('web')]
  const off = { teams: 'Set TEAMS_APP_ID.' }
  const quotability = { one: { quotes: true }, other: { quotes: false, reason: '/memo/x.pdf is cut off.' } }
  const all = { ...HERE, adapters, off, version: '1.0.0', knowledge: 'abc', quotability }

  test('/healthz tells what runs', async () => {
    const response = await fetch(`${await listen(all)}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', version: '1.0.0', knowledge: 'abc' })
  })

  test('/readyz is 200 while requests are taken, whatever keeps a channel; 503 from the moment of draining', async () => {
    const server = createHttpServer(all)
    opened.push(server)
    const readyz = `http://127.0.0.1:${await server.start()}/readyz`
    expect((await fetch(readyz)).status).toBe(200)
    server.drain()
    const response = await fetch(readyz)
    expect([response.status, response.headers.get('connection')]).toEqual([503, 'close'])
  })

  test('/status tells of every channel and the store, and is 503 while one is not well', async () => {
    const metrics = createMetrics()
    reportTry({ channel: 'web', outcome: 'delivered' })
    reportTry({ channel: 'web', outcome: 'failed', reason: 'token_revoked' })
    const store = createMemoryStore(() => 0)
    const response = await fetch(`${await listen({ ...all, store, metrics })}/status`)
    metrics.stop()
    expect(response.status).toBe(503)
    const time: unknown = expect.stringMatching(/^20\d\d-/)
    expect(await response.json()).toEqual({
      ok: false,
      version: '1.0.0',
      knowledge: 'abc',
      channels: {
        slack: { on: true, ready: false, reason: 'Slack cannot be reached', since: time },
        web: {
          on: true,
          ready: true,
          since: time,
          lastSuccess: time,
          lastFailure: { at: time, reason: 'token_revoked' },
        },
        teams: { on: false, missing: 'Set TEAMS_APP_ID.' },
      },
      documents: { one: { quotes: true }, other: { quotes: false, reason: '/memo/x.pdf is cut off.' } },
      store: { kind: 'memory', ok: true, since: '1970-01-01T00:00:00.000Z' },
    })
  })

  test('names of settings and files are told on this machine only', async () => {
    const response = await fetch(`${await listen(all)}/status`, { headers: { 'X-Forwarded-For': '10.0.0.7' } })
    const text = await response.text()
    expect(text).not.toMatch(/TEAMS_APP_ID|x\.pdf/)
    expect(JSON.parse(text)).toMatchObject({ documents: { one: { quotes: true }, other: { quotes: false } } })
  })

  test('/status tells since when a channel is as it is, and a change is a new time', async () => {
    const slack = fakeAdapter('slack')
    const url = `${await listen({ ...HERE, adapters: [slack] })}/status`
    const since = async () => JSON.stringify(await (await fetch(url)).json()).match(/"since":"([^"]+)"/)?.[1] ?? ''
    const first = await since()
    expect(await since()).toBe(first)
    await expect.poll(() => new Date().toISOString()).not.toBe(first)
    slack.readiness = () => ({ ready: false, reason: 'Slack refuses (token_revoked)' })
    const second = await since()
    expect(second > first).toBe(true)
    expect(await since()).toBe(second)
  })

  test('/metrics counts answers, refusals, duplicates and deliveries, and holds no question', async () => {
    const metrics = createMetrics()
    const core = metrics.counting(memoCore, 'slack')
    core.ask('Vad föreslår rådet om VFU?')
    core.ask('Vad kostar en glass?')
    const { firsts } = metrics.countingDuplicates(createMemoryStore())
    await firsts.isFirst('slack/1')
    await firsts.isFirst('slack/1')
    reportTry({ channel: 'slack', outcome: 'retried', reason: 'ratelimited' })
    const text = await (await fetch(`${await listen({ ...HERE, metrics })}/metrics`)).text()
    metrics.stop()
    expect(text).toMatch(/bot_answers_total\{channel="slack",outcome="answer"\} 1/)
    expect(text).toMatch(/bot_refusals_total\{topic="[^"]+"\} 1/)
    expect(text).toMatch(/bot_duplicates_total\{channel="slack"\} 1/)
    expect(text).toMatch(/bot_deliveries_total\{channel="slack",outcome="retried"\} 1/)
    expect(text).toMatch(/nodejs_eventloop_lag_seconds /)
    expect(text).not.toMatch(/glass|VFU\?/)
  })
})

describe('the log', () => {
  test('has a request id and a path, and neither question, header nor body at any level', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const origin = await listen({ ...HERE, log })
    const response = await fetch(`${origin}/las?q=hemligt`, {
      method: 'POST',
      headers: { Authorization: 'Bearer secret', 'X-Request-Id': 'abc-1' },
      body: 'a question',
    })
    expect(response.headers.get('x-request-id')).toBe('abc-1')
    await expect.poll(() => lines).toHaveLength(1)
    expect(lines[0]).toMatch(/"id":"abc-1".+"path":"\/las"/)
    expect(lines[0]).not.toMatch(/hemligt|secret|question/)
  })
})

describe('what one sender may take', () => {
  const STARTING_LINE = 'POST /healthz HTTP/1.1\r\nHost: bot\r\n'

  test('is 15 seconds a request, and 2,000 connections', () => {
    expect(BOUNDS).toMatchObject({ requestMs: 15_000, connections: 2000 })
  })

  test.each([
    ['a request whose headers never end', STARTING_LINE],
    ['a request whose body never ends', `${STARTING_LINE}Content-Length: 9\r\n\r\nhalf`],
  ])('%s: cut off when its time is up', async (_, sent) => {
    const router = Router().post('/healthz', json({ type: () => true }))
    const adapters = [{ ...fakeAdapter('slow'), router }]
    const { port } = new URL(
      await listen({ ...HERE, adapters, bounds: { ...BOUNDS, requestMs: 300, checkEveryMs: 50 } }),
    )
    const socket = connect(Number(port), '127.0.0.1')
    const closed = once(socket.resume(), 'close')
    socket.write(sent)
    await closed
  })

  test('a connection too many is closed, and the others are served', async () => {
    const { port, origin } = new URL(await listen({ ...HERE, bounds: { ...BOUNDS, connections: 3 } }))
    const open = () => connect(Number(port), '127.0.0.1').on('error', () => undefined)
    const held = [open(), open(), open()]
    await Promise.all(held.map((socket) => once(socket, 'connect')))
    await once(open().resume(), 'close')
    for (const socket of held) socket.destroy()
    await expect.poll(() => fetch(`${origin}/healthz`).then(({ status }) => status, String)).toBe(200)
  })
})

describe('who asks', () => {
  const router = Router()
  const tell: RequestHandler = ({ ip }, response) => void response.json(ip)
  router.get('/ip', tell)
  const adapters = [{ ...fakeAdapter('ip'), router }]

  test.each([
    [0, '10.0.0.7, 10.0.0.8', '127.0.0.1'],
    [1, '10.0.0.7, 10.0.0.8', '10.0.0.8'],
    [2, '10.0.0.7, 10.0.0.8', '10.0.0.7'],
  ])('behind %i proxies with X-Forwarded-For %s is %s', async (trustProxy, forwarded, ip) => {
    const origin = await listen({ ...HERE, adapters, trustProxy })
    const response = await fetch(`${origin}/ip`, { headers: { 'X-Forwarded-For': forwarded } })
    expect(await response.json()).toBe(ip)
  })
})

describe('a port that cannot be had is one line that names the setting and the cure', () => {
  test('taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await problemOf({ ...HERE, port })).toMatch(
      new RegExp(`^PORT ${port} is taken on 127\\.0\\.0\\.1\\. .+\\.$`),
    )
    other.close()
  })

  test('an address of another machine', async () => {
    expect(await problemOf({ ...HERE, host: '192.0.2.1' })).toMatch(
      /^HOST 192\.0\.2\.1 is not an address .+\. Write .+\.$/,
    )
  })

  test('a name that nothing has', async () => {
    expect(await problemOf({ ...HERE, host: 'no-such-name.invalid' })).toMatch(/^HOST no-such-name\.invalid .+\.$/)
  })
})
