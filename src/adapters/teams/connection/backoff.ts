import { setTimeout as wait } from 'node:timers/promises'
import { isUnsent } from '../../failure.ts'
import { LIMITS } from '../limits.ts'
import { DeliveryError, type DeliveryFailure } from './delivery-error.ts'

/** As much of an HTTP request and its answer as we deal with. */
export interface Request {
  /** Milliseconds until it is given up. */
  timeout: number
}
export interface Response {
  readonly status: number
  readonly headers: { get(name: string): string | undefined }
}
export type Send<Req extends Request, Res extends Response> = (request: Req) => Promise<Res>

/** How patient a delivery is. */
export interface Patience {
  /** Milliseconds to wait before the second, third and fourth try. */
  readonly delaysMs: readonly number[]
  /** Milliseconds for all tries and the waits between. */
  readonly deliveryMs: number
}

/** The other 3 s of the 15 before Teams resends are for the token's check, the answer and the way back. */
export const PATIENCE: Patience = { delaysMs: [500, 1000, 2000], deliveryMs: LIMITS.answerMs - 3000 }

/** Statuses that go away when one waits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const PASSING: ReadonlySet<number> = new Set([412, 429, 502, 504])

/** A longer `Retry-After` (milliseconds) would leave no time for a further try: we wait this long and try all the same. */
const LONGEST_WAIT_MS = 3000

/** Waits are up to this much longer, so that many throttled replies do not come back at once. */
const JITTER = 0.2

/** With less time left (milliseconds) another try would be cut off, perhaps after it arrived. */
const LEAST_TRY_MS = 2000

/**
 * Sends a request until it is taken, waiting between tries, and never again where it may have arrived: a connector that
 * is slow to answer has often posted already.
 * @throws {DeliveryError} when it was refused for good, was not answered, or tries or time are used up
 */
export async function sendPatiently<Req extends Request, Res extends Response>(
  request: Req,
  send: Send<Req, Res>,
  { delaysMs, deliveryMs }: Patience = PATIENCE,
): Promise<Res> {
  const until = performance.now() + deliveryMs
  for (let tries = 1; ; tries++) {
    request.timeout = Math.max(1, until - performance.now())
    const result = await attempt(request, send)
    if (!('failure' in result)) return result.response
    const pause = pauseBefore(delaysMs[tries - 1], result)
    if (pause === undefined || performance.now() + pause + LEAST_TRY_MS > until) {
      throw new DeliveryError(result.failure, tries, { cause: result.cause })
    }
    await wait(pause)
  }
}

interface Failed {
  readonly failure: DeliveryFailure
  readonly retryAfterMs: number
  readonly cause?: unknown
}
type Attempt<Res> = { readonly response: Res } | Failed

async function attempt<Req extends Request, Res extends Response>(
  request: Req,
  send: Send<Req, Res>,
): Promise<Attempt<Res>> {
  try {
    const response = await send(request)
    if (response.status < 400) return { response }
    const seconds = Number(response.headers.get('retry-after'))
    const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : 0
    return { failure: { kind: 'refused', status: response.status }, retryAfterMs }
  } catch (cause) {
    return { failure: { kind: kindOf(cause) }, retryAfterMs: 0, cause }
  }
}

/** @returns undefined where no further try is worth making, or allowed */
function pauseBefore(delay: number | undefined, { failure, retryAfterMs }: Failed): number | undefined {
  if (delay === undefined || !isPassing(failure)) return undefined
  return Math.min(LONGEST_WAIT_MS, Math.max(delay * (1 + JITTER * Math.random()), retryAfterMs))
}

const isPassing = (failure: DeliveryFailure): boolean =>
  failure.kind === 'unreachable' || (failure.kind === 'refused' && PASSING.has(failure.status))

/** The HTTP client has two errors; everything else that is thrown comes from the login that signs the request. */
function kindOf(error: unknown): 'unreachable' | 'unanswered' | 'credentials' {
  const isClients = error instanceof Error && (error.name === 'RestError' || error.name === 'AbortError')
  if (!isClients) return 'credentials'
  return isUnsent(error) ? 'unreachable' : 'unanswered'
}
