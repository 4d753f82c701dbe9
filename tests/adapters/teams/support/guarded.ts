import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector'
import type { TeamsAdapterOptions } from '../../../../src/adapters/teams/index.ts'
import { startBot } from './bot.ts'
import { signed } from './tokens.ts'

/** Microsoft's signing keys and login, for a bot with credentials: one of each for all tests of a file. */
export async function startMicrosoft() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', x5t: 'k1', endorsements: ['msteams'] }
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const here = `http://${request.headers.host ?? ''}`
    response.end(
      JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${here}/keys`, issuer: ISSUER }),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    privateKey,
    signingKeysUrl: `http://127.0.0.1:${port}/openid`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
export type Microsoft = Awaited<ReturnType<typeof startMicrosoft>>

const ISSUER = 'https://api.botframework.com'
export const TENANT = '22222222-2222-4222-8222-222222222222'

/** A bot with credentials, and the header that Teams would send it. The process caches tokens by app id: each has its own. */
export async function startGuarded(
  { privateKey, signingKeysUrl }: Pick<Microsoft, 'privateKey' | 'signingKeysUrl'>,
  { login = fakeLogin(), ...options }: Partial<TeamsAdapterOptions> & { readonly login?: FakeLogin } = {},
) {
  const appId = randomUUID()
  const settings = { appId, appPassword: 'not-a-secret', tenantId: TENANT }
  const bot = await startBot({ settings, signingKeysUrl, signing: login, ...options })
  const tokenFor = (serviceUrl: string, more: object = {}, key: KeyObject | undefined = privateKey, header = {}) => ({
    authorization: `Bearer ${signed({ iss: ISSUER, aud: appId, serviceurl: serviceUrl, ...more }, key, header)}`,
  })
  return { ...bot, login, tokenFor }
}

/** What the login does when it is asked for a token; it gives one out when nothing is left. */
export type Planned = (() => never) | 'hang' | 'token'

/** An error as Microsoft's login client throws it. */
export const loginError = (description: string, status?: number): (() => never) => {
  return () => {
    throw Object.assign(new Error(`Error(s): 1 - Description: ${description} - Trace ID: x`), { status })
  }
}

export type FakeLogin = ServiceClientCredentialsFactory & { readonly plan: Planned[]; asked: number }

/** Stands in for the login alone: the token's cache, the signing and the sending are the real ones. */
export function fakeLogin(...plan: Planned[]): FakeLogin {
  const login: FakeLogin = Object.assign(new LoginFactory((appId) => new FakeCredentials(appId, answer)), {
    plan,
    asked: 0,
  })
  function answer(): Promise<string> {
    login.asked++
    const next = plan.shift() ?? 'token'
    if (next === 'hang') return new Promise(() => undefined)
    return Promise.resolve(next === 'token' ? 'a-token' : next())
  }
  return login
}

class LoginFactory extends ServiceClientCredentialsFactory {
  constructor(readonly make: (appId: string) => AppCredentials) {
    super()
  }
  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId.length === randomUUID().length)
  }
  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false)
  }
  createCredentials(appId: string): Promise<AppCredentials> {
    return Promise.resolve(this.make(appId))
  }
}

class FakeCredentials extends AppCredentials {
  constructor(
    appId: string,
    readonly answer: () => Promise<string>,
  ) {
    super(appId)
  }
  protected async refreshToken() {
    const accessToken = await this.answer()
    return { accessToken, expiresOn: new Date(Date.now() + 3600_000) }
  }
}
