import { deliver, type RetryPolicy } from '../../shared/delivery.ts'
import type { Wait } from '../../shared/wait.ts'
import { faultOf } from './failure.ts'

/** A fault that outlives three tries is told, not waited for; nobody waits longer than half a minute at a time. */
const PATIENT: RetryPolicy = {
  channel: 'slack',
  delaysMs: [500, 2000],
  totalMs: 90_000,
  longestWaitMs: 30_000,
  leastTryMs: 1000,
}

/** A click allows a modal for three seconds: there is time for one more try. */
export const WITHIN_CLICK: RetryPolicy = {
  channel: 'slack',
  delaysMs: [500],
  totalMs: 3000,
  longestWaitMs: 2000,
  leastTryMs: 300,
}

/**
 * Calls Slack, again where the fault may pass and nothing was done yet.
 * @throws the last error
 */
export const callSlack = <T>(call: () => Promise<T>, wait: Wait, policy = PATIENT): Promise<T> =>
  deliver(call, faultOf, policy, wait)
