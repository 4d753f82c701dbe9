import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTeamsAdapter, TeamsSettingsError } from '../../../src/adapters/teams/index.ts'
import { isTrustedServiceUrl } from '../../../src/adapters/teams/connection/service-url.ts'
import { invoke, mention, message } from './support/activities.ts'
import { type Bot, core, startBot } from './support/bot.ts'
import { type FakeConnector } from './support/fake-connector.ts'
import { withBot } from './support/with-bot.ts'
import { pino } from 'pino'
import { signed } from './support/tokens.ts'

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

describe('a request that is no activity', () => {
  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '5'],
    ['an array', '[]'],
    ['broken JSON', '{"type":'],
    ['an empty object', '{}'],
    ['no type', JSON.stringify({ channelId: 'msteams' })],
  ])('(%s) gets 400', async (_, body) => {
    expect(await bot.postRaw(body)).toEqual({ status: 400, text: '', json: undefined })
  })

  it.each([
    ['text of another type', { text: { a: 1 } }],
    ['entities that are no list', { entities: 'x' }],
    ['an entity without a type', { entities: [{}] }],
    ['members without ids', { membersAdded: [{}] }],
    ['no sender', { from: undefined }],
    ['no conversation', { conversation: {} }],
  ])('(%s) gets 400', async (_, more) => {
    const { status } = await bot.post(message({ serviceUrl: connector.url }, 'förslag', more))
    expect(status).toBe(400)
    expect(connector.sent).toEqual([])
  })

  it('of another content type gets 415, by another method 405', async () => {
    expect(await bot.postRaw('type=message', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
      text: '',
    })
    const { status, headers } = await fetch(bot.url)
    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('of 10 MB gets 413, and the bot lives', async () => {
    const { status, text } = await bot.post(message({ serviceUrl: connector.url }, 'a'.repeat(10 * 1024 * 1024)))
    expect({ status, text }).toEqual({ status: 413, text: '' })
    expect(await bot.post(message({ serviceUrl: connector.url }, 'hej'))).toMatchObject({ status: 200 })
  })
})

describe('activities that nobody handles', () => {
  it.each(['composeExtension/query', 'task/fetch', 'fileConsent/invoke', 'signin/verifyState', 'x', ''])(
    'the invoke %s is not implemented',
    async (name) => {
      expect(await bot.post(invoke({ serviceUrl: connector.url }, name, { commandId: 'unknown' }))).toMatchObject({
        status: 501,
        text: '',
      })
    },
  )

  it.each(['adaptiveCard/action', 'composeExtension/query', 'composeExtension/submitAction', 'message/submitAction'])(
    'the invoke %s without a value does not crash',
    async (name) => {
      const { status, text } = await bot.post({
        ...invoke({ serviceUrl: connector.url }, name, undefined),
        value: undefined,
      })
      expect([500, 501]).toContain(status)
      expect(text).toBe('')
    },
  )

  it.each(['typing', 'messageReaction', 'installationUpdate', 'event', 'messageUpdate', 'nonsense'])(
    'the type %s is taken and left alone',
    async (type) => {
      const { status } = await bot.post({ ...message({ serviceUrl: connector.url }, 'hej'), type })
      expect(status).toBe(200)
      expect(connector.sent).toEqual([])
    },
  )

  it('a mention without text is a message all the same', async () => {
    const { status } = await bot.post(
      message({ serviceUrl: connector.url }, 'förslag 2', { entities: [mention(undefined)] }),
    )
    expect(status).toBe(200)
    expect(connector.sent).toHaveLength(1)
  })
})

describe('a local bot', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://127.0.0.1.example.com/',
    'http://x@127.0.0.1/',
    'file:///etc/passwd',
    'nonsense',
  ])('sends nothing to %s', async (serviceUrl) => {
    expect(await bot.post(message({ serviceUrl }, 'hej'))).toMatchObject({ status: 403, text: '' })
  })

  it('does not answer a web page that leads here by another host name', async () => {
    const { status } = await rawPost(bot.url, 'evil.example.com')
    expect(status).toBe(403)
  })
})

it.each([
  [{}, /TEAMS_APP_ID and TEAMS_APP_PASSWORD and TEAMS_TENANT_ID, or TEAMS_LOCAL=1/],
  [{ appId: 'a', appPassword: 'secret' }, /needs TEAMS_TENANT_ID/],
  [{ local: true, appPassword: 'secret' }, /Take away/],
  [{ local: true, host: '0.0.0.0' }, /HOST must be 127\.0\.0\.1/],
])('settings %j refuse to start', (settings, sentence) => {
  const create = () => createTeamsAdapter({ settings, core, log: pino({ enabled: false }) })
  expect(create).toThrow(TeamsSettingsError)
  expect(create).toThrow(sentence)
  expect(create).not.toThrow(/secret/)
})

it.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evil.trafficmanager.net/', false],
  ['http://smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['https://x:y@smba.trafficmanager.net/', false],
  ['http://127.0.0.1/', false],
])('with credentials, %s is trusted: %s', (url, trusted) => {
  expect(isTrustedServiceUrl(url, 'tenant')).toBe(trusted)
})

describe('a bot with credentials', () => {
  const appId = '11111111-1111-4111-8111-111111111111'
  const settings = { appId, appPassword: 'not-a-secret', tenantId: '22222222-2222-4222-8222-222222222222' }
  const serviceUrl = 'https://smba.trafficmanager.net/emea/'
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl }
  let guarded: Bot
  let keys: ReturnType<typeof createServer>

  beforeAll(async () => {
    const jwk = {
      ...key.publicKey.export({ format: 'jwk' }),
      kid: 'k1',
      use: 'sig',
      x5t: 'k1',
      endorsements: ['msteams'],
    }
    keys = createServer((request, response) => {
      response.setHeader('content-type', 'application/json')
      const here = `http://${request.headers.host ?? ''}`
      response.end(
        JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${here}/keys`, issuer: claims.iss }),
      )
    }).listen(0, '127.0.0.1')
    await once(keys, 'listening')
    const address = keys.address()
    const port = typeof address === 'object' && address ? address.port : 0
    guarded = await startBot({ settings, signingKeysUrl: `http://127.0.0.1:${port}/openid` })
  })
  afterAll(async () => {
    await guarded.stop()
    keys.close()
  })

  const search = () =>
    invoke({ serviceUrl }, 'composeExtension/query', {
      commandId: 'search',
      parameters: [{ name: 'query', value: 'VFU' }],
    })
  const withToken = (token: string) => guarded.post(search(), { authorization: token })

  it('answers a request that Microsoft’s key has signed', async () => {
    const { status, json } = await withToken(`Bearer ${signed(claims, key.privateKey)}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({ composeExtension: { type: 'result' } })
  })

  it.each<[string, () => string]>([
    ['no token', () => ''],
    ['junk', () => 'Bearer junk'],
    ['three dots of junk', () => 'Bearer a.b.c'],
    ['another scheme', () => 'Basic eDp5'],
    ['a stranger’s signature', () => `Bearer ${signed(claims, stranger.privateKey)}`],
    ['an unknown key', () => `Bearer ${signed(claims, key.privateKey, { kid: 'k2' })}`],
    ['another bot’s audience', () => `Bearer ${signed({ ...claims, aud: 'x' }, key.privateKey)}`],
    ['another issuer', () => `Bearer ${signed({ ...claims, iss: 'https://evil.example' }, key.privateKey)}`],
    ['another serviceUrl', () => `Bearer ${signed({ ...claims, serviceurl: 'https://evil.example' }, key.privateKey)}`],
    ['an expired token', () => `Bearer ${signed({ ...claims, exp: 1000 }, key.privateKey)}`],
    ['no algorithm', () => `Bearer ${signed(claims, undefined, { alg: 'none' })}`],
  ])('refuses %s with 401 and nothing else', async (_, token) => {
    expect(await withToken(token())).toEqual({ status: 401, text: '', json: undefined })
  })

  it('refuses a local serviceUrl even with a good token', async () => {
    const token = `Bearer ${signed({ ...claims, serviceurl: connector.url }, key.privateKey)}`
    expect(await guarded.post(message({ serviceUrl: connector.url }, 'hej'), { authorization: token })).toMatchObject({
      status: 403,
    })
    expect(connector.sent).toEqual([])
  })

  it('says 503 and not 401 where the keys are out of reach', async () => {
    const cut = await startBot({ settings, signingKeysUrl: 'http://127.0.0.1:9/openid' })
    const { status, text } = await cut.post(search(), { authorization: `Bearer ${signed(claims, key.privateKey)}` })
    await cut.stop()
    expect({ status, text }).toEqual({ status: 503, text: '' })
    expect(cut.lines.join()).toMatch(/signing keys/)
  })
})

/** fetch does not let a Host header be set. */
async function rawPost(url: string, host: string): Promise<{ status: number }> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers: { host, 'content-type': 'application/json' } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0 })
    })
      .on('error', reject)
      .end('{}')
  })
}
