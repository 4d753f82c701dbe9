import { setTimeout as wait } from 'node:timers/promises'
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

/** Statuses that go away when one waits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const PASSING: ReadonlySet<number> = new Set([412, 429, 502, 504])

/** Milliseconds to wait before the second, third and fourth try. */
export const RETRY_DELAYS_MS: readonly number[] = [500, 1000, 2000]

/** Milliseconds for one try: four of them and the waits between fit in the 15 s before Teams resends. */
const TRY_MS = 2500

/** A longer `Retry-After` (milliseconds) would outlast the 15 s: we wait this long and try all the same. */
const LONGEST_WAIT_MS = 3000

/** Waits are up to this much longer, so that many throttled replies do not come back at once. */
const JITTER = 0.2

/**
 * Sends a request until it is taken, waiting between tries.
 * @throws {DeliveryError} when it was refused for good or the tries are used up
 */
export async function sendPatiently<Req extends Request, Res extends Response>(
  request: Req,
  send: Send<Req, Res>,
  delaysMs: readonly number[] = RETRY_DELAYS_MS,
): Promise<Res> {
  request.timeout = TRY_MS
  for (let tries = 1; ; tries++) {
    const result = await attempt(request, send)
    if (!('failure' in result)) return result.response
    const delay = delaysMs[tries - 1]
    if (delay === undefined || !isPassing(result.failure)) {
      throw new DeliveryError(result.failure, tries, { cause: result.cause })
    }
    await wait(Math.min(LONGEST_WAIT_MS, Math.max(delay * (1 + JITTER * Math.random()), result.retryAfterMs)))
  }
}

type Attempt<Res> =
  | { readonly response: Res }
  | { readonly failure: DeliveryFailure; readonly retryAfterMs: number; readonly cause?: unknown }

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
    return { failure: { kind: isNetworkError(cause) ? 'unreachable' : 'credentials' }, retryAfterMs: 0, cause }
  }
}

const isPassing = (failure: DeliveryFailure): boolean =>
  failure.kind === 'unreachable' || (failure.kind === 'refused' && PASSING.has(failure.status))

/** The HTTP client's errors; everything else that is thrown on the way comes from the login that signs the request. */
const isNetworkError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RestError' || error.name === 'AbortError')
