import { webApi } from '@slack/bolt'
import type { Fault } from '../../shared/delivery.ts'
import { framesOf, isUnsent } from '../../shared/failure.ts'
import { ResponseRefused } from './fetch.ts'
import { type Mender, type SlackProblem, problemOf, PROBLEMS } from './problems.ts'

/** What went wrong with a call to Slack. */
export interface Failure {
  readonly problem: SlackProblem
  /** The permission that the app lacks, where that is the problem. */
  readonly scope?: string
}

/** @param channel where the message was to go */
export function failureOf(error: unknown, channel?: string): Failure {
  const code = codeOf(error)
  if (code === undefined) return { problem: isPassing(error) ? 'busy' : expiredOrUnknown(error) }
  const problem = problemOf(code)
  // Nobody can be invited to other people's direct messages.
  if (problem === 'notInChannel' && channel?.startsWith(DIRECT)) return { problem: 'unreachable' }
  const scope = problem === 'missingScope' ? neededScope(error) : undefined
  return { problem, ...(scope !== undefined && { scope }) }
}

/** What the id of a conversation between two begins with. */
const DIRECT = 'D'

export const menderOf = ({ problem }: Failure): Mender => PROBLEMS[problem].mender

/** A `response_url` that is used up or older than 30 minutes answers 404. */
const expiredOrUnknown = (error: unknown): SlackProblem =>
  error instanceof ResponseRefused && error.status === NOT_FOUND ? 'expired' : 'unknown'

function codeOf(error: unknown): string | undefined {
  if (error instanceof webApi.WebAPIPlatformError) return isAboutTrigger(error) ? EXPIRED_TRIGGER : error.data.error
  return error instanceof ResponseRefused ? error.code : undefined
}

/** Of a click that came too long ago Slack often says only that the arguments are invalid, and which in words. */
const EXPIRED_TRIGGER = 'expired_trigger_id'

const isAboutTrigger = ({ data }: webApi.WebAPIPlatformError): boolean =>
  data.error === 'invalid_arguments' &&
  (data.response_metadata?.messages ?? []).some((message) => message.includes('/trigger_id'))

const neededScope = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError && 'needed' in error.data && typeof error.data.needed === 'string'
    ? error.data.needed
    : undefined

/** Slack found fault with the blocks: the same in plain text may pass. */
const BAD_BLOCKS = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'cannot_parse_attachment']

export const isAboutBlocks = (error: unknown): boolean => BAD_BLOCKS.includes(codeOf(error) ?? '')

/** Faults of which Slack says that part of what was asked may be done. */
const HALF_DONE = ['internal_error', 'fatal_error']

/**
 * The same call may be made once more where Slack refused it for now, or where it was never sent. One that timed out or
 * lost its connection may have been carried out: made again, a message would stand twice.
 */
export function faultOf(error: unknown): Fault {
  const seconds = askedToWait(error)
  const isHalfDone = HALF_DONE.includes(codeOf(error) ?? '')
  return {
    isWorthRepeating: isNetworkFault(error) ? isUnsent(error) : isPassing(error) && !isHalfDone,
    ...(seconds !== undefined && { retryAfterMs: seconds * 1000 }),
  }
}

/** True for a fault that may be gone in a moment. */
function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return problemOf(code) === 'busy'
  if (error instanceof ResponseRefused) return isPassingStatus(error.status)
  if (error instanceof webApi.WebAPIHTTPError) return isPassingStatus(error.statusCode)
  return error instanceof webApi.WebAPIRateLimitedError || isNetworkFault(error)
}

/** Bolt's error, and what Node's fetch throws to a `response_url`, where no answer came. */
const isNetworkFault = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRequestError ||
  (error instanceof TypeError && error.message === 'fetch failed') ||
  (error instanceof DOMException && error.name === 'TimeoutError')

const NOT_FOUND = 404
const TOO_MANY = 429
const isPassingStatus = (status: number): boolean => status === TOO_MANY || status >= 500

/** Seconds that Slack asked us to wait, where it did. */
export const askedToWait = (error: unknown): number | undefined =>
  error instanceof webApi.WebAPIRateLimitedError || error instanceof ResponseRefused ? error.retryAfter : undefined

/** What a log may say about an error: no message of a request, which could hold a question or a token. */
export function describe(error: unknown): Record<string, unknown> {
  if (error instanceof webApi.WebAPIPlatformError) return { error: error.name, reason: error.data.error }
  if (error instanceof ResponseRefused) return { error: error.name, status: error.status, reason: error.code }
  if (error instanceof webApi.WebAPIHTTPError) return { error: error.name, status: error.statusCode }
  if (isPassing(error)) return { error: error instanceof Error ? error.name : 'Error' }
  if (!(error instanceof Error)) return { error: typeof error }
  // Bolt wraps what a listener throws.
  if ('original' in error && error.original instanceof Error) return describe(error.original)
  return { error: error.name, at: framesOf(error) }
}
