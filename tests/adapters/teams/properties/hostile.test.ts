import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTeamsAdapter, TeamsSettingsError } from '../../../../src/adapters/teams/index.ts'
import { isTrustedServiceUrl } from '../../../../src/adapters/teams/connection/service-url.ts'
import { invoke, mention, message, query } from '../support/activities.ts'
import { type Bot, core } from '../support/bot.ts'
import { type FakeConnector } from '../support/fake-connector.ts'
import { withBot } from '../support/with-bot.ts'
import { pino } from 'pino'
import { type Microsoft, startGuarded, startMicrosoft, TENANT } from '../support/guarded.ts'
import { signed } from '../support/tokens.ts'

/** What anything writes to standard error, from before the adapter is loaded. */
const said = vi.hoisted(() => {
  const lines: unknown[] = []
  console.error = (...line: unknown[]) => lines.push(line)
  return lines
})

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
    ['attachments that are no list', { attachments: {} }],
    ['an attachment that is nothing', { attachments: [null] }],
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
  [{}, /TEAMS_APP_ID and TEAMS_TENANT_ID and one of TEAMS_APP_PASSWORD, .*, or TEAMS_LOCAL=1/],
  [{ appId: 'a', appPassword: 'secret' }, /needs TEAMS_TENANT_ID/],
  [{ appId: 'a', tenantId: 't', appPassword: 'secret', managedIdentity: true }, /only one of/],
  [{ appId: 'a', tenantId: 't', certificate: '/nowhere/secret.pem' }, /TEAMS_CERTIFICATE has no certificate/],
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
  const serviceUrl = 'https://smba.trafficmanager.net/emea/'
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  let microsoft: Microsoft
  let guarded: Awaited<ReturnType<typeof startGuarded>>
  beforeAll(async () => {
    microsoft = await startMicrosoft()
    guarded = await startGuarded(microsoft)
  })
  afterAll(async () => {
    await guarded.stop()
    await microsoft.stop()
  })

  const from = (tenantId: string | undefined, more: object = {}) => ({
    ...query({ serviceUrl, conversation: { id: 'a:1', conversationType: 'personal', tenantId } }, 'VFU'),
    ...more,
  })
  const token = (claims: object = {}, key?: KeyObject, header?: object) =>
    guarded.tokenFor(serviceUrl, claims, key, header).authorization
  const withToken = (authorization: string) => guarded.post(from(TENANT), { authorization })

  it('answers a request that Microsoft’s key has signed', async () => {
    const { status, json } = await withToken(token())
    expect(status).toBe(200)
    expect(json).toMatchObject({ composeExtension: { type: 'result' } })
  })

  it.each<[string, () => string, string]>([
    ['no token', () => '', 'no-token'],
    ['junk', () => 'Bearer junk', 'token'],
    ['three dots of junk', () => 'Bearer a.b.c', 'token'],
    ['another scheme', () => 'Basic eDp5', 'token'],
    ['a stranger’s signature', () => token({}, stranger), 'key'],
    ['an unknown key', () => token({}, microsoft.privateKey, { kid: 'k2' }), 'key'],
    ['another bot’s audience', () => token({ aud: 'x' }), 'audience'],
    ['another issuer', () => token({ iss: 'https://evil.example' }), 'issuer'],
    ['another serviceUrl', () => token({ serviceurl: 'https://evil.example' }), 'service-url'],
    ['an expired token', () => token({ exp: 1000 }), 'expired'],
  ])('refuses %s with 401 and nothing else, and says why in one line', async (_, make, reason) => {
    said.length = 0
    expect(await withToken(make())).toEqual({ status: 401, text: '', json: undefined })
    await withToken(make())
    expect(guarded.lines.filter((line) => line.includes(`"reason":"${reason}"`))).toHaveLength(1)
    expect(said).toEqual([])
  })

  it('refuses a token without an algorithm', async () => {
    const unsigned = `Bearer ${signed({ iss: 'https://api.botframework.com' }, undefined, { alg: 'none' })}`
    expect(await withToken(unsigned)).toEqual({ status: 401, text: '', json: undefined })
  })

  it('refuses a local serviceUrl even with a good token', async () => {
    const headers = guarded.tokenFor(connector.url)
    expect(await guarded.post(message({ serviceUrl: connector.url }, 'hej'), headers)).toMatchObject({ status: 403 })
    expect(connector.sent).toEqual([])
  })

  it.each([
    ['another tenant', '33333333-3333-4333-8333-333333333333', {}, 403],
    ['no tenant', undefined, {}, 403],
    ['a guest in a shared channel of ours', TENANT, { channelData: { tenant: { id: 'guest' } } }, 200],
    ['one of ours in a shared channel of theirs', 'theirs', { channelData: { tenant: { id: TENANT } } }, 200],
  ])('from %s gets what it should', async (_, tenantId, more, status) => {
    expect(await guarded.post(from(tenantId, more), { authorization: token() })).toMatchObject({ status })
  })

  it('says 503 and not 401 where the keys are out of reach', async () => {
    const cut = await startGuarded({ ...microsoft, signingKeysUrl: 'http://127.0.0.1:9/openid' })
    const { status, text } = await cut.post(from(TENANT), cut.tokenFor(serviceUrl))
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
