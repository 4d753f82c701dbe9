import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loginFor } from '../../../../src/adapters/teams/connection/credentials.ts'
import { createMemoryStore } from '../../../../src/store/index.ts'
import { message } from '../support/activities.ts'
import { IMPATIENT } from '../support/bot.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'
import {
  fakeLogin,
  loginError,
  type Microsoft,
  type Planned,
  startGuarded,
  startMicrosoft,
  TENANT,
} from '../support/guarded.ts'

// The connector of these tests is on loopback, where a bot with credentials sends nothing.
vi.mock(import('../../../../src/adapters/teams/connection/service-url.ts'), async (original) => ({
  ...(await original()),
  isTrustedServiceUrl: () => true,
}))

let microsoft: Microsoft
let connector: FakeConnector
beforeAll(async () => {
  microsoft = await startMicrosoft()
  connector = await startFakeConnector()
})
afterAll(async () => {
  await microsoft.stop()
  await connector.stop()
})
beforeEach(() => {
  connector.sent.length = 0
})

/** A bot that signs in at its start, and is then asked something once its login does as planned. */
async function ask(plan: readonly Planned[], { retryPolicy = IMPATIENT, store = createMemoryStore() } = {}) {
  const login = fakeLogin('hang')
  const bot = await startGuarded(microsoft, { login, retryPolicy, store })
  login.plan.push(...plan)
  const conversation = { id: 'a:1', conversationType: 'personal', tenantId: TENANT }
  const activity = message({ serviceUrl: connector.url, conversation }, 'lärdom 1')
  const post = () => bot.post(activity, bot.tokenFor(connector.url))
  const start = performance.now()
  const { status } = await post()
  return { status, ms: performance.now() - start, bot, post, login }
}

describe('a secret that the login does not take', () => {
  it.each([
    ['AADSTS7000222', 'expired', /TEAMS_APP_PASSWORD has expired/],
    ['AADSTS7000215', 'wrong', /TEAMS_APP_PASSWORD is wrong/],
    ['AADSTS90002', 'of no tenant', /TEAMS_TENANT_ID is no tenant/],
    ['AADSTS53003', 'refused for another reason', /Check TEAMS_APP_ID/],
  ])('(%s, %s) costs one line and one try, and turns the status', async (code, _, sentence) => {
    const { status, bot, login } = await ask([loginError(`${code}: The provided secret …`, 401)])
    expect(status).toBe(200)
    expect(login.asked).toBe(2)
    expect(connector.sent).toEqual([])
    expect(bot.lines).toHaveLength(1)
    expect(bot.lines[0]).toContain(`"code":"${code}"`)
    expect(bot.lines[0]).toMatch(sentence)
    expect(bot.adapter.readiness()).toMatchObject({ ready: false, reason: expect.stringMatching(sentence) as unknown })
    await bot.stop()
  })

  it('turns the status back as soon as it is taken', async () => {
    const { bot } = await ask([loginError('AADSTS7000222: expired', 401)])
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: TENANT }
    const next = message({ serviceUrl: connector.url, conversation }, 'lärdom 2')
    expect(await bot.post(next, bot.tokenFor(connector.url))).toMatchObject({ status: 200 })
    expect(bot.adapter.readiness()).toEqual({ ready: true })
    expect(connector.sent[0]?.headers.authorization).toBe('Bearer a-token')
    await bot.stop()
  })

  it('is told of at the start, before anybody has asked', async () => {
    const bot = await startGuarded(microsoft, { login: fakeLogin(loginError('AADSTS7000215: wrong', 401)) })
    await expect.poll(() => bot.adapter.readiness()).toMatchObject({ ready: false })
    expect(bot.lines.join()).toMatch(/TEAMS_APP_PASSWORD is wrong/)
    await bot.stop()
  })
})

describe('a login that is out of reach for a moment', () => {
  const cut = () => {
    throw Object.assign(new Error('network_error'), { code: 'ECONNRESET' })
  }
  it.each<[string, Planned]>([
    ['throttles', loginError('AADSTS50196: too many', 429)],
    ['fails', loginError('AADSTS90033: transient', 503)],
    ['is cut', cut],
  ])('and %s is tried again, and the message sent once', async (_, planned) => {
    const { status, bot } = await ask([planned, planned])
    expect(status).toBe(200)
    expect(connector.sent).toHaveLength(1)
    expect(bot.lines).toEqual([])
    await bot.stop()
  })

  it('for longer than the tries, turns the status; the answer comes when it is back', async () => {
    let passed = 0
    const store = createMemoryStore(() => Date.now() + passed)
    const { status, bot } = await ask(
      Array.from({ length: 4 }, () => cut),
      { store },
    )
    expect(status).toBe(200)
    expect(bot.lines.join()).toMatch(/login is out of reach/)
    expect(bot.adapter.readiness()).toMatchObject({ ready: false })
    passed = 31_000
    await expect.poll(() => connector.sent).toHaveLength(1)
    await expect.poll(() => bot.adapter.readiness()).toEqual({ ready: true })
    await bot.stop()
  })

  it('and hangs: signing and sending end within one time', async () => {
    const { status, ms, bot } = await ask(['hang'], { retryPolicy: { ...IMPATIENT, totalMs: 500 } })
    expect(status).toBe(200)
    // Without a time of their own they would have that of the policy.
    expect(ms).toBeLessThan(IMPATIENT.totalMs)
    expect(connector.sent).toEqual([])
    await bot.stop()
  })
})

describe('a token that Teams refuses though its time is not up', () => {
  /** @see https://github.com/microsoft/botbuilder-js/issues/3914 */
  it('is renewed, and the message sent with the new one', async () => {
    connector.plan.push({ status: 401 })
    const { status, bot, login } = await ask([])
    expect(status).toBe(200)
    expect(connector.sent).toHaveLength(2)
    expect(login.asked).toBe(3)
    expect(bot.lines).toEqual([])
    await bot.stop()
  })

  it('is renewed once a message: Teams’ second no is its answer, told in one line', async () => {
    connector.plan.push({ status: 401 }, { status: 401 })
    const { status, bot } = await ask([])
    expect(status).toBe(200)
    expect(connector.sent).toHaveLength(2)
    expect(bot.lines).toHaveLength(1)
    await bot.stop()
  })
})

/** Self-signed, of nobody. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIDATCCAemgAwIBAgIUbtMO8vF9Zjo7hi5OP7QYcmvYacgwDQYJKoZIhvcNAQEL
BQAwDzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjgxOTEwMzRaGA8yMTI2MTEwNDE5
MTAzNFowDzENMAsGA1UEAwwEdGVzdDCCASIwDQYJKoZIhvcNAQEBBQADggEPADCC
AQoCggEBAK3J1yUb5g/uVajOqbWJkCjrMUpticfN2eckbcbcnJ/HWusCZnsXA9kn
nYGHiG6ekhW6NENHFXJyqyGs7Y2sqgei+EEoS5HpZFqVnIsHldOl3STKpq6Y8sLo
6Y/FXKAGccpWCZNPT6L94bzQj7E6b5U8/S3cdF8TN1EKIynmaFfon1TVsqVFkl83
Lm4eoTMNlj6pT+EUYrT/QVYqJXMicIE9jRlSAS3k9CaXkvFWHJQqIZOuL8a0gr0u
I14/ErsVX06SGVrS9L4qenGSf2PVOu0xi8+e9sbXvIlKLnoQoll+cnw/zNIlqsdt
MqhTNYSIVOXJHPKuZ8pmM259iNNcOeECAwEAAaNTMFEwHQYDVR0OBBYEFEzw+eem
1w05b4WMmTC+16fxytnhMB8GA1UdIwQYMBaAFEzw+eem1w05b4WMmTC+16fxytnh
MA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAFNbPpw6VSHBJ3gO
IEUpXQNW0AWF4vPSvrA/XFiEWf025gBWLKixSfwqBaKMIqmg8fwbZ3XyEgzsczG0
Iu1d8V/drkJiW7ZukIbOaPX9eUCJE5q6nPdsIlCmM5wA2rkEBqDxe35CY815qIeA
QGF9f0gtDfCQcnRIlzvrOBHMHhVohsRS2mmTA6eLIUpC85lrjl2k5qwkz8u3zwCP
aao/yu/nH7MvX/OTTBAk3P/5bzPgVZLNvhDD2dn0+0qRwCkuroXmbBwxTu5Mx8lt
fLpmzN36Sq+hw+EsqhRjjpDplg0yCZKCY00TtlQRu3o91NRgs2gJ3RyFkIMginQd
BXzkf5g=
-----END CERTIFICATE-----`

describe('every proof makes credentials of the real library', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  it.each([
    ['a secret', { by: 'secret', secret: 'x' } as const, 'MicrosoftAppCredentials'],
    ['a managed identity', { by: 'managed-identity' } as const, 'ManagedIdentityAppCredentials'],
    ['a federated identity', { by: 'federated', clientId: 'c' } as const, 'FederatedAppCredentials'],
    ['a certificate', { by: 'certificate', certificate: CERTIFICATE, key } as const, 'CertificateAppCredentials'],
  ])('%s', async (_, proof, name) => {
    const factory = loginFor({ mode: 'tenant', appId: 'an-app', tenantIds: [TENANT], proof })
    const credentials = await factory.createCredentials(
      'an-app',
      undefined,
      'https://login.microsoftonline.com/x',
      true,
    )
    expect(credentials.constructor.name).toBe(name)
  })
})
