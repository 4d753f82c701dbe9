import { createHmac } from 'node:crypto'
import { stringify } from 'node:querystring'

export const SIGNING_SECRET = 'a-secret-for-tests'

export interface Sent {
  readonly status: number
  readonly body: unknown
}

/** Headers that prove a body to come from Slack. */
export function signed(
  body: string,
  at = Math.floor(Date.now() / 1000),
  secret = SIGNING_SECRET,
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` }
}

export const FORM = 'application/x-www-form-urlencoded'
export const JSON_TYPE = 'application/json'

/** Sends a body as Slack would. */
export async function send(
  url: string,
  body: string,
  contentType: string,
  headers: Record<string, string> = signed(body),
): Promise<Sent> {
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': contentType, ...headers } })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

const TEAM = { team_id: 'T1', api_app_id: 'A1' }
const TEAM_OBJECT = { team: { id: 'T1', domain: 'region' }, api_app_id: 'A1' }
const PERSON = { id: 'U1', name: 'anna', team_id: 'T1' }

let count = 0
/** A number that no other request has had. */
export const fresh = (): number => ++count

export const command = (text: string, responseUrl: string, name = '/vardkompetens'): string =>
  stringify({
    ...TEAM,
    command: name,
    text,
    user_id: 'U1',
    user_name: 'anna',
    channel_id: 'C1',
    response_url: responseUrl,
    trigger_id: 't1',
  })

/** An event in its envelope. */
export const event = (inner: Record<string, unknown>, id = `Ev${fresh()}`): string =>
  JSON.stringify({ ...TEAM, type: 'event_callback', event_id: id, event_time: 1, authorizations: [], event: inner })

export const mention = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'app_mention',
  user: 'U1',
  text,
  ts: `1700000000.${fresh()}`,
  channel: 'C1',
  ...more,
})

export const directMessage = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  channel_type: 'im',
  user: 'U1',
  text,
  ts: `1700000000.${fresh()}`,
  channel: 'D1',
  ...more,
})

/** A click, shortcut or submission: a form with JSON in it. */
export const interaction = (payload: Record<string, unknown>): string =>
  stringify({ payload: JSON.stringify({ ...TEAM_OBJECT, user: PERSON, trigger_id: `t${fresh()}`, ...payload }) })

/** A click on a private message. */
export const onPrivate = (action: Record<string, unknown>, responseUrl: string): string =>
  interaction({
    type: 'block_actions',
    actions: [{ block_id: 'b', action_ts: '1', ...action }],
    channel: { id: 'C1', name: 'allmänt' },
    response_url: `${responseUrl}/${fresh()}`,
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
  })

/** A click on a message that all see. @param more of its container, such as the thread */
export const onPublic = (
  action: Record<string, unknown>,
  responseUrl: string,
  more: Record<string, unknown> = {},
): string =>
  interaction({
    type: 'block_actions',
    actions: [{ block_id: 'b', action_ts: '1', ...action }],
    channel: { id: 'C1', name: 'allmänt' },
    response_url: responseUrl,
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: false, ...more },
  })

/** A click in a view. */
export const onView = (action: Record<string, unknown>, view: Record<string, unknown>): string =>
  interaction({
    type: 'block_actions',
    actions: [{ block_id: 'b', action_ts: '1', ...action }],
    view: {
      id: 'V1',
      hash: 'h1',
      type: 'modal',
      root_view_id: 'V1',
      previous_view_id: null,
      state: { values: {} },
      ...view,
    },
    container: { type: 'view', view_id: 'V1' },
  })
