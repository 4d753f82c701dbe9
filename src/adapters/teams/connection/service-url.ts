/**
 * Hosts that Teams answers are sent to, in its public clouds: the list that Microsoft's own Teams SDK allows
 * (microsoft/teams.ts, `allowedServiceUrls` of the public and GCC clouds).
 */
const TEAMS_HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
])

const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/
/** An IPv4 address as a socket that also speaks IPv6 names it. */
const MAPPED_V4 = /^::ffff:/i

/** @param host a host name or address, as a URL, a socket or a setting writes it */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(MAPPED_V4, '')
  return bare === 'localhost' || bare === '::1' || LOOPBACK_V4.test(bare)
}

/**
 * Whether an answer may be sent to the address that an activity names. Without credentials the activity may come from
 * anyone, and the address may lead anywhere (server-side request forgery).
 */
export function isTrustedServiceUrl(serviceUrl: string, mode: 'local' | 'tenant'): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname, username, port } = new URL(serviceUrl)
  if (username !== '') return false
  return mode === 'local'
    ? /^https?:$/.test(protocol) && isLoopbackHost(hostname)
    : protocol === 'https:' && port === '' && TEAMS_HOSTS.has(hostname)
}
