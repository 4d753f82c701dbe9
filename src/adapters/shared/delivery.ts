import { deliveryInHand, Postponed } from './delivery-in-hand.ts'
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
 * Calls until it succeeds, waiting between tries, and never again where the call may have been carried out. Where the
 * work on an accepted delivery calls (`deliveries.ts`), it waits with its lane, over all copies, and is postponed where
 * that takes longer than one process should wait.
 * @param send is told how many milliseconds it has
 * @throws {Postponed} where it is left for later
 * @throws the last error
 */
export async function deliver<T>(
  send: (timeLeftMs: number) => Promise<T>,
  faultOf: (error: unknown) => Fault,
  { channel = 'unknown', delaysMs, totalMs, longestWaitMs, leastTryMs }: RetryPolicy,
  pause: Wait = wait,
): Promise<T> {
  const inHand = deliveryInHand()
  const until = performance.now() + totalMs
  const isTooLong = (ms: number) => ms > longestWaitMs || performance.now() + ms + leastTryMs > until
  const waitFor = (ms: number) => inHand?.pause(pause(ms)) ?? pause(ms)

  async function waitForLane(): Promise<void> {
    const held = (await inHand?.heldFor()) ?? 0
    if (held === 0) return
    if (!isTooLong(held)) await waitFor(held)
    else await postpone(held, 'lane-held')
  }

  async function postpone(ms: number, reason: string, cause?: unknown): Promise<void> {
    if (!(await inHand?.postpone(ms))) return
    reportTry({ channel, outcome: 'postponed', reason })
    throw new Postponed('Left for later.', { cause })
  }

  async function waitAfter(error: unknown, tries: number): Promise<void> {
    const delay = delaysMs[tries]
    const { isWorthRepeating, retryAfterMs = 0, reason = nameOf(error) } = faultOf(error)
    if (retryAfterMs > 0) await inHand?.hold(retryAfterMs)
    const ms = Math.max((delay ?? 0) * (1 + JITTER * Math.random()), retryAfterMs)
    if (delay === undefined || !isWorthRepeating || isTooLong(ms)) {
      if (isWorthRepeating) await postpone(retryAfterMs, reason, error)
      reportTry({ channel, outcome: 'failed', reason })
      throw error
    }
    reportTry({ channel, outcome: 'retried', reason })
    await waitFor(ms)
  }

  for (let tries = 0; ; tries++) {
    await waitForLane()
    const sent = await attempt(send, Math.max(1, until - performance.now()))
    if ('result' in sent) {
      reportTry({ channel, outcome: 'delivered' })
      await inHand?.delivered()
      return sent.result
    }
    await waitAfter(sent.error, tries)
  }
}

/** What came of one try. */
type Attempt<T> = { readonly result: T } | { readonly error: unknown }

async function attempt<T>(send: (timeLeftMs: number) => Promise<T>, timeLeftMs: number): Promise<Attempt<T>> {
  try {
    return { result: await send(timeLeftMs) }
  } catch (error) {
    return { error }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
