import type { webApi } from '@slack/bolt'
import { isRecord, parseJson } from '../json.ts'

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>

/** A `response_url` did not take a message: by its status, or by `ok: false` in a 200. */
export class ResponseRefused extends Error {
  override readonly name = 'ResponseRefused'

  /**
   * @param code Slack's error code, where it gave one
   * @param retryAfter seconds that Slack asked us to wait
   */
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    readonly retryAfter: number | undefined,
  ) {
    super(`A response_url answered ${status}`)
  }
}

export interface FetchOptions {
  /** The Web API's address, where it is not Slack's. */
  readonly apiUrl: string | undefined
  /** How long a `response_url` may take. Milliseconds. */
  readonly callMs: number
  /**
   * Told of each answer of the Web API.
   * @param code the error's; undefined where the call succeeded
   * @param token that the call was made with
   */
  readonly onAnswer: (code: string | undefined, token: string | undefined) => void
}

const SLACK_API = 'https://slack.com/api/'
const RESPONSE_ORIGINS = ['https://hooks.slack.com', 'https://hooks.slack-gov.com']

/** Bolt's way out, for the Web API and for every `response_url`: a message goes to no other host than Slack's. */
export function createFetch({ apiUrl = SLACK_API, callMs, onAnswer }: FetchOptions): Fetch {
  const origins = [...RESPONSE_ORIGINS, new URL(apiUrl).origin]
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.startsWith(apiUrl)) return watched(await fetch(input, init), tokenOf(init))
    if (!origins.includes(new URL(url).origin)) throw new ResponseRefused(0, 'foreign_address', undefined)
    return checked(await fetch(input, { ...init, signal: AbortSignal.timeout(callMs) }))
  }

  async function watched(response: Response, token: string | undefined): Promise<Response> {
    const text = await response.text()
    const body = parseJson(text)
    if (isRecord(body) && typeof body['ok'] === 'boolean')
      onAnswer(body['ok'] ? undefined : String(body['error']), token)
    return new Response(text, response)
  }
}

const tokenOf = (init: Parameters<Fetch>[1]): string | undefined =>
  new Headers(init?.headers).get('authorization')?.replace(/^Bearer /, '')

async function checked(response: Response): Promise<Response> {
  const text = await response.text()
  const code = refusalIn(text)
  if (response.ok && code === undefined) return new Response(text, response)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  throw new ResponseRefused(response.status, code, Number.isFinite(seconds) ? seconds : undefined)
}

/** `{"ok":false,"error":"used_url"}`, or nothing but the code. */
function refusalIn(text: string): string | undefined {
  const body = parseJson(text)
  if (isRecord(body)) return body['ok'] === false ? String(body['error']) : undefined
  return text !== 'ok' && /^[a-z_]+$/.test(text) ? text : undefined
}
