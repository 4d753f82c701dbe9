import { readFileSync } from 'node:fs'
import { isLoopbackHost } from './connection/service-url.ts'

/** Which Teams the bot belongs to: an app registration and one proof of being it, or `local` and nothing else. */
export interface TeamsSettings {
  /** The app registration's client id; with a managed identity, the identity's. */
  readonly appId?: string | undefined
  /** The directory that the app is registered in; further ones, with commas between, are answered too. */
  readonly tenantId?: string | undefined
  /** A client secret of the app registration. */
  readonly appPassword?: string | undefined
  /** Path of a certificate that is registered with the app, and of its private key; PEM, both may be in one file. */
  readonly certificate?: string | undefined
  readonly certificateKey?: string | undefined
  /** The bot is a user-assigned managed identity in Azure. */
  readonly managedIdentity?: boolean | undefined
  /** Client id of a managed identity that the app registration trusts. */
  readonly federatedClientId?: string | undefined
  /** Without credentials, for trying the bot on one's own machine: only loopback is heard and answered. */
  readonly local?: boolean | undefined
  /** The address that the server listens on; a local bot must listen on loopback. */
  readonly host?: string | undefined
}

/** What the bot shows Microsoft's login. */
export type Proof =
  | { readonly by: 'secret'; readonly secret: string }
  | { readonly by: 'certificate'; readonly certificate: string; readonly key: string }
  | { readonly by: 'managed-identity' }
  | { readonly by: 'federated'; readonly clientId: string }

export interface TenantCredentials {
  readonly mode: 'tenant'
  readonly appId: string
  /** The first is the app's own. */
  readonly tenantIds: readonly [string, ...string[]]
  readonly proof: Proof
}

/** Settings that belong together. */
export type Credentials = { readonly mode: 'local' } | TenantCredentials

/** The settings contradict each other or are incomplete. Names variables, never their values. */
export class TeamsSettingsError extends Error {
  override readonly name = 'TeamsSettingsError'
}

const PROOFS = 'TEAMS_APP_PASSWORD, TEAMS_CERTIFICATE, TEAMS_MANAGED_IDENTITY=1 or TEAMS_FEDERATED_CLIENT_ID'

/** @throws {TeamsSettingsError} saying which variable to set or to take away */
export function toCredentials(settings: TeamsSettings): Credentials {
  return settings.local === true ? localCredentials(settings) : tenantCredentials(settings)
}

function localCredentials({ host = 'localhost', local: _, ...others }: TeamsSettings): Credentials {
  if (Object.values(others).some(Boolean)) {
    throw new TeamsSettingsError(
      'TEAMS_LOCAL is for trying the bot without credentials. Take away TEAMS_LOCAL, or the other settings that begin with TEAMS_.',
    )
  }
  if (!isLoopbackHost(host)) {
    throw new TeamsSettingsError(
      'TEAMS_LOCAL answers anyone who can reach it, so HOST must be 127.0.0.1, ::1 or localhost.',
    )
  }
  return { mode: 'local' }
}

function tenantCredentials(settings: TeamsSettings): Credentials {
  const { appId = '', tenantId = '' } = settings
  const [first, ...more] = tenantId.split(',').map((id) => id.trim()).filter(Boolean) // prettier-ignore
  const [proof, ...others] = proofsIn(settings)
  const missing = [appId ? '' : 'TEAMS_APP_ID', first ? '' : 'TEAMS_TENANT_ID', proof ? '' : `one of ${PROOFS}`]
  if (!first || !proof || !appId) {
    throw new TeamsSettingsError(
      `Teams needs ${missing.filter(Boolean).join(' and ')}, or TEAMS_LOCAL=1 to try it on this machine.`,
    )
  }
  if (others.length > 0) throw new TeamsSettingsError(`Teams takes only one of ${PROOFS}. Take away the others.`)
  return { mode: 'tenant', appId, tenantIds: [first, ...more], proof: proof() }
}

/** Every proof that the settings name, still to be read. */
function proofsIn(settings: TeamsSettings): (() => Proof)[] {
  const { appPassword, certificate, certificateKey, managedIdentity, federatedClientId } = settings
  return [
    ...(appPassword ? [() => ({ by: 'secret', secret: appPassword }) as const] : []),
    ...(certificate ? [() => certificateIn(certificate, certificateKey ?? certificate)] : []),
    ...(managedIdentity ? [() => ({ by: 'managed-identity' }) as const] : []),
    ...(federatedClientId ? [() => ({ by: 'federated', clientId: federatedClientId }) as const] : []),
  ]
}

const PEM = {
  certificate: /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/,
  key: /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/,
}

const certificateIn = (certificate: string, key: string): Proof => ({
  by: 'certificate',
  certificate: pemIn(certificate, PEM.certificate, 'TEAMS_CERTIFICATE has no certificate'),
  key: pemIn(key, PEM.key, 'TEAMS_CERTIFICATE_KEY has no private key without a password'),
})

function pemIn(path: string, pattern: RegExp, problem: string): string {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new TeamsSettingsError(`${problem}: the file cannot be read. Write the path of a PEM file.`)
  }
  const [pem] = pattern.exec(text) ?? []
  if (pem === undefined) throw new TeamsSettingsError(`${problem}. Write the path of a PEM file that has one.`)
  return pem
}
