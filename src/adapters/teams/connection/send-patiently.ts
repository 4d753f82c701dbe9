import type { Agent } from 'node:http'
import { z } from 'zod'
import { deliver, type Fault, type RetryPolicy } from '../../shared/delivery.ts'
import { isUnsent } from '../../shared/failure.ts'
import { LIMITS } from '../limits.ts'
import { DeliveryError, type DeliveryFailure } from './delivery-error.ts'
import { LoginError } from './sign-in-time.ts'

/** As much of an HTTP request and its answer as we deal with. */
export interface Request {
  url: string
  readonly body?: unknown
  /** Milliseconds until it is given up. */
  timeout: number
  /** What makes its connection. */
  agent?: Agent
}
export interface Response {
  readonly status: number
  readonly headers: { get(name: string): string | undefined }
  readonly bodyAsText?: string | null
}
export type Send<Req extends Request, Res extends Response> = (request: Req) => Promise<Res>

/** The other 3 s of the 15 before Teams resends are for the token's check, the answer and the way back. */
const TOTAL_MS = LIMITS.answerMs - 3000

export const RETRY_POLICY: RetryPolicy = {
  channel: 'teams',
  delaysMs: [500, 1000, 2000],
  totalMs: TOTAL_MS,
  longestWaitMs: TOTAL_MS,
  leastTryMs: 2000,
}

/**
 * Signs and sends a request until it is taken, waiting between tries, and never again where it may have arrived: a
 * connector that is slow to answer has often posted already.
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
      throw cause instanceof DeliveryError ? cause : new DeliveryError(failureOf(cause), tries, { cause })
    })
    if (response.status < 400) return response
    throw new DeliveryError(refusal(response), tries)
  }
  return deliver(attempt, faultOf, policy)
}

function refusal({ status, headers, bodyAsText }: Response): DeliveryFailure {
  const retryAfterMs = retryAfterIn(headers)
  const code = codeIn(bodyAsText ?? '')
  return { kind: 'refused', status, ...(code && { code }), ...(retryAfterMs > 0 && { retryAfterMs }) }
}

/** How many milliseconds Teams asks us to wait; 0 where it does not. */
export function retryAfterIn(headers: Response['headers']): number {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 ? seconds * 1000 : 0
}

/** A code is a word; what else stands in the answer may quote the message. */
const refusalBody = z.object({ error: z.object({ code: z.string().regex(/^\w{1,64}$/) }) })

function codeIn(body: string): string | undefined {
  try {
    return refusalBody.safeParse(JSON.parse(body)).data?.error.code
  } catch {
    return undefined
  }
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof DeliveryError)) return { isWorthRepeating: false }
  const { failure } = error
  const retryAfterMs = failure.kind === 'refused' ? failure.retryAfterMs : undefined
  return { isWorthRepeating: error.mayBeSentAgain, ...(retryAfterMs !== undefined && { retryAfterMs }) }
}

function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof LoginError) return { kind: 'credentials', ...error.refusal }
  return { kind: isUnsent(error) ? 'unreachable' : 'unanswered' }
}
