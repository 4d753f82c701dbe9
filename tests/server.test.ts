import { createServer } from 'node:net'
import { type RequestHandler, Router } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { ConfigError } from '../src/config.ts'
import { createHttpServer, type HttpServer } from '../src/server.ts'
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

describe('health', () => {
  const adapters = [fakeAdapter('slack', { ready: false, reason: 'Slack cannot be reached' }), fakeAdapter('web')]
  const channels = {
    slack: { on: true, ready: false, reason: 'Slack cannot be reached' },
    web: { on: true, ready: true },
    teams: { on: false, missing: 'Set TEAMS_APP_ID.' },
  }
  const off = { teams: 'Set TEAMS_APP_ID.' }

  test('/readyz tells of every channel, and is 503 while one that is on is not ready', async () => {
    const response = await fetch(`${await listen({ ...HERE, adapters, off })}/readyz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ ready: false, channels })
  })

  test('/readyz is 200 where channels are off and the others ready', async () => {
    const response = await fetch(`${await listen({ ...HERE, adapters: [fakeAdapter('web')], off })}/readyz`)
    expect(response.status).toBe(200)
  })

  test('/healthz tells the same, and is 200 as long as the process lives', async () => {
    const response = await fetch(`${await listen({ ...HERE, adapters, off })}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', channels })
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
