import { RespondError, webApi } from '@slack/bolt'
import type { Fault } from '../../shared/delivery.ts'
import { framesOf, isUnsent } from '../../shared/failure.ts'

/** What went wrong with a call to Slack, in the terms in which a person can be told what to do. */
export type Failure = 'notInChannel' | 'expired' | 'busy' | 'unknown'

/** @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const NOT_IN_CHANNEL = [
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'user_not_in_channel',
  'no_permission',
]

/** @see https://docs.slack.dev/reference/methods/views.open#errors */
const EXPIRED = [
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
  'trigger_exchanged',
]

/** Slack's own passing faults. */
const BUSY = ['ratelimited', 'rate_limited', 'service_unavailable', 'internal_error', 'fatal_error', 'request_timeout']

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIPlatformError) return byCode(error.data.error)
  if (error instanceof RespondError) return byRespondStatus(error.statusCode)
  return isPassing(error) ? 'busy' : 'unknown'
}

function byCode(code: string): Failure {
  if (NOT_IN_CHANNEL.includes(code)) return 'notInChannel'
  if (EXPIRED.includes(code)) return 'expired'
  return BUSY.includes(code) ? 'busy' : 'unknown'
}

/** A `response_url` that is used up or older than 30 minutes answers 404; other refusals mean that it does not fit. */
const byRespondStatus = (status: number): Failure => (isPassingStatus(status) ? 'busy' : 'expired')

/** Faults of which Slack says that part of what was asked may be done. */
const HALF_DONE = ['internal_error', 'fatal_error']

/**
 * The same call may be made once more where Slack refused it for now, or where it was never sent. One that timed out or
 * lost its connection may have been carried out: made again, a message would stand twice.
 */
export function faultOf(error: unknown): Fault {
  const seconds = askedToWait(error)
  return {
    isWorthRepeating: isNetworkFault(error) ? isUnsent(error) : isPassing(error) && !isHalfDone(error),
    ...(seconds !== undefined && { retryAfterMs: seconds * 1000 }),
  }
}

const isHalfDone = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && HALF_DONE.includes(error.data.error)

/** True for a fault that may be gone in a moment. */
function isPassing(error: unknown): boolean {
  if (error instanceof RespondError) return isPassingStatus(error.statusCode)
  if (error instanceof webApi.WebAPIHTTPError) return isPassingStatus(error.statusCode)
  if (error instanceof webApi.WebAPIPlatformError) return BUSY.includes(error.data.error)
  return error instanceof webApi.WebAPIRateLimitedError || isNetworkFault(error)
}

/** Bolt's error, and what Node's fetch throws to a `response_url`, where no answer came. */
const isNetworkFault = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRequestError || (error instanceof TypeError && error.message === 'fetch failed')

const TOO_MANY = 429
const isPassingStatus = (status: number): boolean => status === TOO_MANY || status >= 500

/** Seconds that Slack asked us to wait, where it did. */
export const askedToWait = (error: unknown): number | undefined =>
  error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter : undefined

/** What a log may say about an error: no message of a request, which could hold a question or a token. */
export function describe(error: unknown): Record<string, unknown> {
  if (error instanceof webApi.WebAPIPlatformError) return { error: error.name, reason: error.data.error }
  if (error instanceof RespondError) return { error: 'RespondError', status: error.statusCode }
  if (error instanceof webApi.WebAPIHTTPError) return { error: error.name, status: error.statusCode }
  if (isPassing(error)) return { error: error instanceof Error ? error.name : 'Error' }
  if (!(error instanceof Error)) return { error: typeof error }
  // Bolt wraps what a listener throws.
  if ('original' in error && error.original instanceof Error) return describe(error.original)
  return { error: error.name, at: framesOf(error) }
}
