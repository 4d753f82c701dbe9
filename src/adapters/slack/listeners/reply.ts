import type { RespondFn, webApi } from '@slack/bolt'
import type { Language } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { type Content, noticeView } from '../render/answer.ts'
import { callSlack } from '../send/call.ts'
import { describe, type Failure, failureOf } from '../send/failure.ts'
import { SLACK_WORDING } from '../wording/index.ts'

/** Our links lead to public pages that need no preview. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/** Where a message goes: a channel, or a thread in it. */
export interface Address {
  readonly channel: string
  readonly thread?: string | undefined
}

const place = ({ channel, thread }: Address) => ({ channel, ...(thread !== undefined && { thread_ts: thread }) })

/** @throws where Slack refuses, or the fault outlives the retries */
export const post = (bot: Bot, client: webApi.WebClient, to: Address, { blocks, text }: Content) =>
  callSlack(() => client.chat.postMessage({ ...place(to), blocks, text, ...NO_PREVIEWS }), bot.wait)

/** A message that one person sees. @throws where Slack refuses */
export const whisper = (
  client: webApi.WebClient,
  user: string,
  to: Address,
  { text, ...content }: Pick<Content, 'text'> & Partial<Content>,
) => client.chat.postEphemeral({ ...place(to), user, text, ...content })

/** How to tell a person in private that something failed; the first way that works is taken. */
export interface Ways {
  readonly respond?: RespondFn | undefined
  readonly client: webApi.WebClient
  readonly triggerId?: string | undefined
  readonly user?: string | undefined
  readonly address?: Address | undefined
  /** Last of all, in the person's own conversation with the bot. */
  readonly directly?: boolean
  readonly language: Language
}

/** Says what went wrong and what to do, in one line that only the person sees. Never throws. */
export async function tell(bot: Bot, problem: Failure | 'gone', ways: Ways): Promise<void> {
  const text = SLACK_WORDING[ways.language].problem[problem]
  for (const attempt of attempts(text, ways)) {
    try {
      await attempt()
      return
    } catch (error) {
      bot.log.warn({ ...describe(error), problem }, 'Could not tell about a problem this way')
    }
  }
}

function attempts(text: string, { respond, client, triggerId, user, address, directly, language }: Ways) {
  const tries: (() => Promise<unknown>)[] = []
  const view = noticeView(SLACK_WORDING[language].reading.notice, text, language)
  if (respond) tries.push(() => respond({ response_type: 'ephemeral', replace_original: false, text }))
  if (triggerId !== undefined) tries.push(() => client.views.open({ trigger_id: triggerId, view }))
  if (user !== undefined && address !== undefined) tries.push(() => whisper(client, user, address, { text }))
  if (user !== undefined && directly) tries.push(() => client.chat.postMessage({ channel: user, text }))
  return tries
}

/** Logs a failure and tells the person. Never throws. */
export async function failed(bot: Bot, error: unknown, doing: string, ways: Ways): Promise<void> {
  const failure = failureOf(error)
  bot.log.warn({ ...describe(error), failure, doing }, 'Slack did not take what was sent')
  await tell(bot, failure, ways)
}
