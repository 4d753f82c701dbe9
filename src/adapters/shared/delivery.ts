import { wait, type Wait } from './wait.ts'

/** What an error of a call means for calling again. */
export interface Fault {
  /** True where it may be gone in a moment, and calling again cannot do anything twice. */
  readonly isWorthRepeating: boolean
  /** Milliseconds that the platform asked us to wait, where it did. */
  readonly retryAfterMs?: number
}

/** How patient a delivery is. All times are in milliseconds. */
export interface RetryPolicy {
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
  { delaysMs, totalMs, longestWaitMs, leastTryMs }: RetryPolicy,
  pause: Wait = wait,
): Promise<T> {
  const until = performance.now() + totalMs
  for (let tries = 0; ; tries++) {
    try {
      return await send(Math.max(1, until - performance.now()))
    } catch (error) {
      const delay = delaysMs[tries]
      const { isWorthRepeating, retryAfterMs = 0 } = faultOf(error)
      if (delay === undefined || !isWorthRepeating) throw error
      const ms = Math.max(delay * (1 + JITTER * Math.random()), retryAfterMs)
      if (ms > longestWaitMs || performance.now() + ms + leastTryMs > until) throw error
      await pause(ms)
    }
  }
}
