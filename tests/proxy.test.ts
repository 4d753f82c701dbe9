import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BotProcess, startProcess } from './support/bot-process.ts'

/* A proxy that is the only way out, as in a hospital's network: it notes who is called, and refuses. */

const called = new Set<string>()
let proxy: Server
let bot: BotProcess | undefined

beforeAll(async () => {
  proxy = createServer().listen(0, '127.0.0.1')
  proxy.on('connect', ({ url = '' }, socket) => {
    called.add(url)
    socket.on('error', () => undefined).end('HTTP/1.1 502 No\r\n\r\n')
  })
  await once(proxy, 'listening')
  const address = proxy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  bot = await startProcess({
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
    NO_PROXY: 'localhost,127.0.0.1',
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    TEAMS_APP_ID: '12345678-1234-1234-1234-123456789abc',
    TEAMS_APP_PASSWORD: 'secret',
    TEAMS_TENANT_ID: '12345678-1234-1234-1234-123456789abc',
  })
})
afterAll(async () => {
  await bot?.kill('SIGTERM')
  proxy.close()
})

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('Slack is called through the proxy', async () => {
  await expect.poll(() => [...called], { timeout: 20_000 }).toContain('slack.com:443')
})

test('the keys that sign what Teams sends are fetched through the proxy', async () => {
  const token = [
    encoded({ alg: 'RS256', kid: 'x', typ: 'JWT' }),
    encoded({
      iss: 'https://api.botframework.com',
      aud: '12345678-1234-1234-1234-123456789abc',
      exp: Math.floor(Date.now() / 1000) + 600,
      serviceurl: 'https://smba.trafficmanager.net/emea/',
    }),
    'c2ln',
  ].join('.')
  const body = JSON.stringify({
    type: 'message',
    id: '1',
    text: 'hej',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'c', tenantId: '12345678-1234-1234-1234-123456789abc' },
    from: { id: 'u' },
    recipient: { id: 'b' },
  })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  await fetch(`${bot?.origin}/api/messages`, { method: 'POST', headers, body })
  await expect.poll(() => [...called], { timeout: 20_000 }).toContain('login.botframework.com:443')
})
