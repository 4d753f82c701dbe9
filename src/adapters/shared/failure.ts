/** Node's and undici's codes for a connection that was never made. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * Whether a request failed before any of it was sent, so that sending it again cannot do anything twice. After a timeout
 * or a cut connection nobody knows whether it arrived.
 */
export function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isSo = 'code' in error && typeof error.code === 'string' && NEVER_CONNECTED.has(error.code)
  return isSo || isUnsent(error.cause)
}

/** Frames that say where an error comes from. */
const MOST_FRAMES = 4
const FRAME = /^\s+at /

/** Where an error comes from, without its message, which may quote what a person wrote, even over several lines. */
export function framesOf({ stack = '', message }: Error): string[] {
  const behind = stack.indexOf(message) + message.length
  const lines = stack.slice(behind).split('\n')
  return lines.filter((line) => FRAME.test(line)).slice(0, MOST_FRAMES)
}
