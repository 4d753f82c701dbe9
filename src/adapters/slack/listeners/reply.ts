import type { RespondFn, webApi } from '@slack/bolt'
import type { Language } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import type { Content } from '../render/index.ts'
import { noticeView } from '../render/modal.ts'
import { describe, type Failure, failureOf } from '../send/failure.ts'
import { withRetries } from '../send/retry.ts'
import { SLACK_WORDING } from '../wording/index.ts'

/** Our links lead to public pages that need no preview. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/** Where a message goes: a channel, or a thread in it. */
export interface Address {
  readonly channel: string
  readonly thread?: string | undefined
}

/** @throws where Slack refuses, or the fault outlives the retries */
export const post = (bot: Bot, client: webApi.WebClient, to: Address, { blocks, text }: Content) =>
  withRetries(
    () =>
      client.chat.postMessage({
        channel: to.channel,
        ...(to.thread !== undefined && { thread_ts: to.thread }),
        blocks,
        text,
        ...NO_PREVIEWS,
      }),
    bot.wait,
  )

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
  if (respond) tries.push(() => respond({ response_type: 'ephemeral', replace_original: false, text }))
  if (triggerId !== undefined)
    tries.push(() => client.views.open({ trigger_id: triggerId, view: noticeView(text, language) }))
  if (user !== undefined && address !== undefined)
    tries.push(() => client.chat.postEphemeral(ephemeral(text, user, address)))
  if (user !== undefined && directly) tries.push(() => client.chat.postMessage({ channel: user, text }))
  return tries
}

const ephemeral = (text: string, user: string, { channel, thread }: Address) => ({
  channel,
  user,
  text,
  ...(thread !== undefined && { thread_ts: thread }),
})

/** Logs a failure and tells the person. Never throws. */
export async function failed(bot: Bot, error: unknown, doing: string, ways: Ways): Promise<void> {
  const failure = failureOf(error)
  bot.log.warn({ ...describe(error), failure, doing }, 'Slack did not take what was sent')
  await tell(bot, failure, ways)
}
