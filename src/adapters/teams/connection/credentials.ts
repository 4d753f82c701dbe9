import { X509Certificate } from 'node:crypto'
import {
  AppCredentials,
  AuthenticationConstants,
  CertificateServiceClientCredentialsFactory,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector'
import type { TenantCredentials } from '../settings.ts'

/** What gives out credentials; not all of the library's extend its own class for that. */
export type Login = Pick<
  ServiceClientCredentialsFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>

/** How the bot proves who it is, to Microsoft's login. */
export function loginFor({ appId, tenantIds: [tenantId], proof }: TenantCredentials): Login {
  switch (proof.by) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, proof.secret, tenantId)
    case 'certificate': {
      const thumbprint = new X509Certificate(proof.certificate).fingerprint.replaceAll(':', '')
      return new CertificateServiceClientCredentialsFactory(appId, thumbprint, proof.key, tenantId, proof.certificate)
    }
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory())
    case 'federated':
      return new FederatedServiceClientCredentialsFactory(appId, proof.clientId, tenantId)
  }
}

/**
 * Credentials made anew for every signature. Microsoft's login client answers a 429 or 5xx that it met by itself for
 * the next minute, so the same one cannot be tried again. Tokens are cached elsewhere, for the whole process.
 */
export class FreshCredentials extends ServiceClientCredentialsFactory {
  readonly #inner: Login
  #isTokenRefused = false

  constructor(inner: Login) {
    super()
    this.#inner = inner
  }

  /** Teams has refused the cached token, which may still be valid by its date: the next signature asks for another. */
  renewToken(): void {
    this.#isTokenRefused = true
  }

  isValidAppId(appId: string): Promise<boolean> {
    return this.#inner.isValidAppId(appId)
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false)
  }

  /** Asks for a token, to see whether there is one. */
  async signIn(appId: string): Promise<void> {
    const { ToChannelFromBotOAuthScope, ToChannelFromBotLoginUrl } = AuthenticationConstants
    const asked = [appId, ToChannelFromBotOAuthScope, ToChannelFromBotLoginUrl, true] as const
    const credentials = await this.#inner.createCredentials(...asked)
    if (credentials instanceof AppCredentials) await credentials.getToken()
  }

  createCredentials(...asked: Parameters<Login['createCredentials']>) {
    const signRequest: Signing['signRequest'] = async (request) => {
      const credentials = await this.#inner.createCredentials(...asked)
      if (this.#isTokenRefused && credentials instanceof AppCredentials) {
        this.#isTokenRefused = false
        await credentials.getToken(true)
      }
      return credentials.signRequest(request)
    }
    return Promise.resolve({ signRequest })
  }
}

type Signing = Awaited<ReturnType<Login['createCredentials']>>
