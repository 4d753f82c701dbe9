import { deliver, type Fault, type RetryPolicy } from '../../shared/delivery.ts'
import { isUnsent } from '../../shared/failure.ts'
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

/** The other 3 s of the 15 before Teams resends are for the token's check, the answer and the way back. */
const TOTAL_MS = LIMITS.answerMs - 3000

export const RETRY_POLICY: RetryPolicy = {
  delaysMs: [500, 1000, 2000],
  totalMs: TOTAL_MS,
  longestWaitMs: TOTAL_MS,
  leastTryMs: 2000,
}

/** Statuses that go away when one waits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const PASSING: ReadonlySet<number> = new Set([412, 429, 502, 504])

/**
 * Sends a request until it is taken, waiting between tries, and never again where it may have arrived: a connector that
 * is slow to answer has often posted already.
 * @throws {DeliveryError} when it was refused for good, was not answered, or tries or time are used up
 */
export function sendPatiently<Req extends Request, Res extends Response>(
  request: Req,
  send: Send<Req, Res>,
  policy: RetryPolicy = RETRY_POLICY,
): Promise<Res> {
  let tries = 0
  const attempt = async (timeLeftMs: number): Promise<Res> => {
    tries++
    request.timeout = timeLeftMs
    const response = await send(request).catch((cause: unknown) => {
      throw new DeliveryError({ kind: kindOf(cause) }, tries, { cause })
    })
    if (response.status < 400) return response
    throw new DeliveryError(refusal(response), tries)
  }
  return deliver(attempt, faultOf, policy)
}

function refusal({ status, headers }: Response): DeliveryFailure {
  const seconds = Number(headers.get('retry-after'))
  return { kind: 'refused', status, ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) }
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof DeliveryError)) return { isWorthRepeating: false }
  const { failure } = error
  if (failure.kind !== 'refused') return { isWorthRepeating: failure.kind === 'unreachable' }
  const { status, retryAfterMs } = failure
  return { isWorthRepeating: PASSING.has(status), ...(retryAfterMs !== undefined && { retryAfterMs }) }
}

/** The HTTP client has two errors; everything else that is thrown comes from the login that signs the request. */
function kindOf(error: unknown): 'unreachable' | 'unanswered' | 'credentials' {
  const isClients = error instanceof Error && (error.name === 'RestError' || error.name === 'AbortError')
  if (!isClients) return 'credentials'
  return isUnsent(error) ? 'unreachable' : 'unanswered'
}
