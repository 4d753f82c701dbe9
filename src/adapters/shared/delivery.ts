import { reportTry } from './tries.ts'
import { wait, type Wait } from './wait.ts'

/** What an error of a call means for calling again. */
export interface Fault {
  /** True where it may be gone in a moment, and calling again cannot do anything twice. */
  readonly isWorthRepeating: boolean
  /** Milliseconds that the platform asked us to wait, where it did. */
  readonly retryAfterMs?: number
  /** The platform's code for it, for the status page. Default: the error's name. */
  readonly reason?: string
}

/** How patient a delivery is. All times are in milliseconds. */
export interface RetryPolicy {
  /** Whose deliveries these are, for metrics and status: `slack`. */
  readonly channel?: string
  /** Before the second, third … try, where the platform does not say how long; their number bounds the tries. */
  readonly delaysMs: readonly number[]
  /** For all tries and the waits between. */
  readonly totalMs: number
  /** A longer wait than this is not waited: a person is waiting too. */
  readonly longestWaitMs: number
  /** With less time left another try would be cut off, perhaps after it arrived. */
  readonly leastTryMs: number
}

/** Waits are up to this much longer, so that many throttled calls do not come back at once. */
const JITTER = 0.2

/**
 * Calls until it succeeds, waiting between tries, and never again where the call may have been carried out.
 * @param send is told how many milliseconds it has
 * @throws the last error
 */
export async function deliver<T>(
  send: (timeLeftMs: number) => Promise<T>,
  faultOf: (error: unknown) => Fault,
  { channel = 'unknown', delaysMs, totalMs, longestWaitMs, leastTryMs }: RetryPolicy,
  pause: Wait = wait,
): Promise<T> {
  const until = performance.now() + totalMs
  for (let tries = 0; ; tries++) {
    try {
      const sent = await send(Math.max(1, until - performance.now()))
      reportTry({ channel, outcome: 'delivered' })
      return sent
    } catch (error) {
      const delay = delaysMs[tries]
      const { isWorthRepeating, retryAfterMs = 0, reason = nameOf(error) } = faultOf(error)
      const ms = Math.max((delay ?? 0) * (1 + JITTER * Math.random()), retryAfterMs)
      const isTooLong = ms > longestWaitMs || performance.now() + ms + leastTryMs > until
      if (delay === undefined || !isWorthRepeating || isTooLong) {
        reportTry({ channel, outcome: 'failed', reason })
        throw error
      }
      reportTry({ channel, outcome: 'retried', reason })
      await pause(ms)
    }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
