import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { parse } from 'node:querystring'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FakeSlack } from './adapters/slack/support/fake-slack.ts'
import { buttonNamed, inside } from './adapters/slack/support/blocks.ts'
import { command, FORM, onPrivate, send, SIGNING_SECRET } from './adapters/slack/support/requests.ts'
import { SocketServer } from './adapters/slack/support/socket-server.ts'
import { message } from './adapters/teams/support/activities.ts'
import { type FakeConnector, startFakeConnector } from './adapters/teams/support/fake-connector.ts'
import { type BotProcess, startProcess } from './support/bot-process.ts'

/* A proxy that is the only way out, as in a hospital's network: it notes who is called, and lets through whom it knows. */

const called = new Set<string>()
/** Where a host and port that nobody else knows really are. */
const tunnels = new Map<string, number>()
let proxy: Server
let proxyUrl: string

const portOf = (server: Pick<Server, 'address'>): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

beforeAll(async () => {
  proxy = createServer((request, response) => {
    // What is not tunnelled names its whole address.
    called.add(new URL(request.url ?? '').host)
    response.writeHead(403).end()
  }).listen(0, '127.0.0.1')
  proxy.on('connect', ({ url = '' }, socket) => {
    called.add(url)
    socket.on('error', () => undefined)
    const port = tunnels.get(url)
    if (port === undefined) return void socket.end('HTTP/1.1 502 No\r\n\r\n')
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      through.pipe(socket).pipe(through)
    }).on('error', () => socket.destroy())
  })
  await once(proxy, 'listening')
  proxyUrl = `http://127.0.0.1:${portOf(proxy)}`
})
afterAll(() => {
  proxy.closeAllConnections()
  proxy.close()
})

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('out of https', () => {
  const appId = '12345678-1234-1234-1234-123456789abc'
  let bot: BotProcess
  beforeAll(async () => {
    bot = await startProcess({
      HTTPS_PROXY: proxyUrl,
      NO_PROXY: 'localhost,127.0.0.1',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      TEAMS_APP_ID: appId,
      TEAMS_APP_PASSWORD: 'secret',
      TEAMS_TENANT_ID: appId,
    })
  })

  afterAll(() => bot.kill('SIGKILL'))

  test.each([
    ['Slack', 'slack.com:443'],
    ['the login that gives out the Teams bot’s tokens', 'login.microsoftonline.com:443'],
  ])('%s is called through the proxy', async (_, address) => {
    await expect.poll(() => [...called]).toContain(address)
  })

  test('the keys that sign what Teams sends are fetched through the proxy', async () => {
    const serviceUrl = 'https://smba.trafficmanager.net/emea/'
    const exp = Math.floor(Date.now() / 1000) + 600
    const claims = { iss: 'https://api.botframework.com', aud: appId, exp, serviceurl: serviceUrl }
    const token = [encoded({ alg: 'RS256', kid: 'x', typ: 'JWT' }), encoded(claims), 'c2ln'].join('.')
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const body = JSON.stringify(message({ serviceUrl, conversation: { id: 'c', tenantId: appId } }, 'hej'))
    await fetch(`${bot.origin}/api/messages`, { method: 'POST', headers, body })
    await expect.poll(() => [...called]).toContain('login.botframework.com:443')
  })
})

describe('where the platforms stand behind it', () => {
  let bot: BotProcess | undefined
  afterEach(() => bot?.kill('SIGKILL'))
  const slack = new FakeSlack()
  const socket = new SocketServer()
  let connector: FakeConnector
  beforeAll(async () => {
    connector = await startFakeConnector()
    await slack.start()
    tunnels.set('slack.test:80', Number(new URL(slack.apiUrl).port))
    tunnels.set('socket.slack.test:80', Number(new URL(await socket.start()).port))
    slack.socketUrl = 'ws://socket.slack.test/'
  })
  afterAll(async () => {
    await Promise.all([slack.stop(), socket.stop(), connector.stop()])
  })

  const ask = (bot: BotProcess) =>
    fetch(`${bot.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message({ serviceUrl: connector.url }, 'lärdom 7')),
    })

  test('Socket Mode is connected through it, and answers', async () => {
    bot = await startProcess({
      HTTP_PROXY: proxyUrl,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://slack.test/api',
    })
    await expect.poll(() => socket.connections).toBe(1)
    const payload = parse(command('lärdom 7', 'http://slack.test/response'))
    socket.send({ envelope_id: 'e1', type: 'slash_commands', accepts_response_payload: true, payload })
    await expect.poll(() => socket.acked.length).toBe(1)
    expect(called).toContain('socket.slack.test:80')
  })

  test('a response_url is posted to through it', async () => {
    bot = await startProcess({
      HTTP_PROXY: proxyUrl,
      HTTPS_PROXY: proxyUrl,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: 'http://slack.test/api',
    })
    const deliver = (body: string) => send(`${bot?.origin}/slack/events`, body, FORM)
    const answer = () => deliver(command('lärdom 7', ''))
    await expect.poll(async () => (await answer()).status).toBe(200)
    const share = buttonNamed(inside(await answer(), 'body')['blocks'], 'Dela')
    await deliver(onPrivate(share, 'http://slack.test/response'))
    await expect.poll(() => slack.of('response_url').map(({ args }) => args)).toContainEqual({ delete_original: true })
    await deliver(onPrivate(share, 'https://hooks.slack.com/actions/T1/1/x'))
    await expect.poll(() => [...called]).toContain('hooks.slack.com:443')
  })

  test('whom NO_PROXY names is called without it', async () => {
    bot = await startProcess({
      HTTP_PROXY: proxyUrl,
      HTTPS_PROXY: proxyUrl,
      NO_PROXY: 'localhost,127.0.0.1',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
      TEAMS_LOCAL: '1',
    })
    const before = slack.of('auth.test').length
    await expect.poll(() => slack.of('auth.test').length).toBeGreaterThan(before)
    expect(await ask(bot)).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(1)
    for (const url of [slack.apiUrl, connector.url]) expect([...called]).not.toContain(new URL(url).host)
  })
})
