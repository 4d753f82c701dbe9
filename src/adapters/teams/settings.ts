import { isLoopbackHost } from './connection/service-url.ts'

/** Which Teams the bot belongs to. Either the three values of an app registration, or `local` and nothing else. */
export interface TeamsSettings {
  /** The app registration's client id. */
  readonly appId?: string | undefined
  /** A client secret of the app registration. */
  readonly password?: string | undefined
  /** The directory that the app is registered in. */
  readonly tenantId?: string | undefined
  /** Without credentials, for trying the bot on one's own machine: only loopback is heard and answered. */
  readonly local?: boolean | undefined
  /** The address that the server listens on; a local bot must listen on loopback. */
  readonly host?: string | undefined
}

/** Settings that belong together. */
export type Credentials =
  | { readonly mode: 'local' }
  | { readonly mode: 'tenant'; readonly appId: string; readonly password: string; readonly tenantId: string }

/** The settings contradict each other or are incomplete. Names variables, never their values. */
export class TeamsSettingsError extends Error {
  override readonly name = 'TeamsSettingsError'
}

/** @throws {TeamsSettingsError} saying which variable to set or to take away */
export function toCredentials(settings: TeamsSettings): Credentials {
  return settings.local === true ? localCredentials(settings) : tenantCredentials(settings)
}

function localCredentials({ appId, password, tenantId, host = 'localhost' }: TeamsSettings): Credentials {
  if (appId || password || tenantId) {
    throw new TeamsSettingsError(
      'TEAMS_LOCAL is for trying the bot without credentials. Take away TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID, or TEAMS_LOCAL.',
    )
  }
  if (!isLoopbackHost(host)) {
    throw new TeamsSettingsError(
      'TEAMS_LOCAL answers anyone who can reach it, so HOST must be 127.0.0.1, ::1 or localhost.',
    )
  }
  return { mode: 'local' }
}

function tenantCredentials({ appId = '', password = '', tenantId = '' }: TeamsSettings): Credentials {
  const values = { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: password, TEAMS_TENANT_ID: tenantId }
  const missing = Object.entries(values).flatMap(([name, value]) => (value === '' ? [name] : []))
  if (missing.length > 0) {
    throw new TeamsSettingsError(`Teams needs ${missing.join(' and ')}, or TEAMS_LOCAL=1 to try it on this machine.`)
  }
  return { mode: 'tenant', appId, password, tenantId }
}
