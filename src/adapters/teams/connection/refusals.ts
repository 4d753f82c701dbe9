import type { Logger } from 'pino'

/** Why a request was not taken in. */
export type RefusalReason = keyof typeof ADVICE

/** Notes a request that was refused. */
export type NoteRefusal = (status: number, reason: RefusalReason) => void

/** What whoever runs the bot can do about it; the manifest's README has the same table. */
const ADVICE = {
  activity: 'The body is no activity. Nothing to do, unless a proxy changes bodies.',
  'no-token': 'Without a token. Not from Microsoft: anybody can reach the address.',
  audience: 'The token is for another bot. Check TEAMS_APP_ID.',
  issuer: 'The token is not from the Bot Framework.',
  expired: 'The token has expired, or is not valid yet. Check this machine’s clock.',
  key: 'The token is signed by a key that Microsoft has not published, or not by it at all.',
  'service-url': 'The token is for another address than the activity names.',
  token: 'The token cannot be read.',
  'signing-keys': 'Microsoft’s signing keys are out of reach. Check the network and the proxy.',
  'web-chat': 'From Web Chat or Direct Line, which this bot does not answer. Take the channel away from the Azure Bot.',
  'other-cloud': 'From a cloud or a channel that this bot does not answer.',
  'not-loopback': 'A bot without credentials answers this machine only. Set TEAMS_APP_ID to be reached from outside.',
  tenant: 'From a tenant that is not answered. Add it to TEAMS_TENANT_ID, where it should be.',
  size: 'The body is too large.',
  type: 'The body is no JSON by its content type.',
  busy: 'More requests from one conversation, or at once, than are answered.',
  'too-many': 'From one address, more requests with tokens that are not Microsoft’s than are read. Nothing to do.',
  stopping: 'The bot is starting or stopping.',
} as const

/** Milliseconds in which one reason is told once. */
const EVERY_MS = 60_000

/** One line a minute for each status and reason, with how many there were since the last. @param now milliseconds */
export function createRefusals(log: Logger, now: () => number = Date.now): NoteRefusal {
  const told = new Map<string, { at: number; since: number }>()
  return (status, reason) => {
    const key = `${status} ${reason}`
    const last = told.get(key) ?? { at: -Infinity, since: 0 }
    last.since++
    told.set(key, last)
    if (now() - last.at < EVERY_MS) return
    log.warn({ status, reason, times: last.since }, `A request was refused. ${ADVICE[reason]}`)
    Object.assign(last, { at: now(), since: 0 })
  }
}

/** Why the Bot Framework refused a token, from its error and from what the token claims, which nobody has vouched for. */
export function tokenRefusal(error: unknown, authorization: string, appId: string | undefined): RefusalReason {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : ''
  if (/expired/i.test(message) || name === 'TokenExpiredError' || name === 'NotBeforeError') return 'expired'
  if (/serviceurl/i.test(message)) return 'service-url'
  if (/signing key|signature|endorsement|algorithm/i.test(message)) return 'key'
  const claims = claimsIn(authorization)
  if (!claims) return 'token'
  if (claims['aud'] !== appId) return 'audience'
  return claims['iss'] === 'https://api.botframework.com' ? 'token' : 'issuer'
}

/** A clock may be off by so much, as the Bot Framework allows. Seconds. */
const SKEW_SECONDS = 300

/** Why a token is none for this bot by what it claims; undefined where it may be one, and has to be checked. */
export function refusalBySight(authorization: string, appId: string): RefusalReason | undefined {
  const claims = claimsIn(authorization)
  if (!claims) return 'token'
  if (claims['aud'] !== appId) return 'audience'
  const { exp } = claims
  return typeof exp !== 'number' || exp + SKEW_SECONDS < Date.now() / 1000 ? 'expired' : undefined
}

function claimsIn(authorization: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload = ''] = authorization.split('.')
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined
  } catch {
    return undefined
  }
}
