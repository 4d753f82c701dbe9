import type { RespondFn, webApi } from '@slack/bolt'
import type { Language } from '../../../core/index.ts'
import { Postponed } from '../../shared/delivery-in-hand.ts'
import type { RetryPolicy } from '../../shared/delivery.ts'
import type { Bot } from '../bot.ts'
import type { Content } from '../render/answer.ts'
import { noticeView, plainView } from '../render/modal.ts'
import { callSlack } from '../send/call.ts'
import { describe, failureOf, isAboutBlocks, menderOf } from '../send/failure.ts'
import { sentenceOf, SLACK_WORDING } from '../wording/index.ts'

/** Our links lead to public pages that need no preview. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/** Where a message goes: a channel, or a thread in it. */
export interface Address {
  readonly channel: string
  readonly thread?: string | undefined
}

/** Plain text, and blocks where Slack takes them. */
type Said = Pick<Content, 'text'> & Partial<Content>

const place = ({ channel, thread }: Address) => ({ channel, ...(thread !== undefined && { thread_ts: thread }) })

/**
 * Sends a message; where Slack finds fault with its blocks, in simpler ones where there are some, and last in plain text.
 * @throws where Slack refuses, or the fault outlives the retries
 */
export function sendContent<T>(
  bot: Bot,
  { text, blocks, simpler }: Said,
  send: (said: Pick<Said, 'text' | 'blocks'>) => Promise<T>,
): Promise<T> {
  const plain = { text }
  const [first, ...rest] = [blocks, simpler].flatMap((one) => (one ? [{ text, blocks: one }] : []))
  return sendFirst(bot, first ? [first, ...rest, plain] : [plain], send)
}

/** The first form that Slack takes. */
async function sendFirst<Form, T>(
  bot: Bot,
  [form, ...simpler]: readonly [Form, ...Form[]],
  send: (form: Form) => Promise<T>,
  policy?: RetryPolicy,
): Promise<T> {
  try {
    return await callSlack(() => send(form), bot.wait, policy)
  } catch (error) {
    const [next, ...rest] = simpler
    if (next === undefined || !isAboutBlocks(error)) throw error
    bot.log.error(describe(error), 'Slack found fault with blocks; the same goes out in simpler ones')
    return sendFirst(bot, [next, ...rest], send, policy)
  }
}

/** Shows a view; where Slack finds fault with its blocks, in plain text. @throws where Slack refuses that too */
export const sendView = <View extends Parameters<typeof plainView>[0], T>(
  bot: Bot,
  view: View,
  send: (view: View) => Promise<T>,
  policy?: RetryPolicy,
): Promise<T> => sendFirst(bot, [view, plainView(view)], send, policy)

/** @throws where Slack refuses, or the fault outlives the retries */
export const post = (bot: Bot, client: webApi.WebClient, to: Address, content: Said) =>
  sendContent(bot, content, (said) => client.chat.postMessage({ ...place(to), ...said, ...NO_PREVIEWS }))

/** A message that one person sees. @throws where Slack refuses */
export const whisper = (bot: Bot, client: webApi.WebClient, user: string, to: Address, content: Said) =>
  sendContent(bot, content, (said) => client.chat.postEphemeral({ ...place(to), user, ...said }))

/** How to tell a person something in private; the first way that works is taken. */
export interface Ways {
  readonly respond?: RespondFn | undefined
  /** Where the response belongs. */
  readonly thread?: string | undefined
  readonly client: webApi.WebClient
  readonly triggerId?: string | undefined
  readonly user?: string | undefined
  readonly address?: Address | undefined
  /** Last of all, in the person's own conversation with the bot. */
  readonly directly?: boolean
  readonly language: Language
}

/** Says a sentence that only the person sees. Never throws. */
export async function tell(bot: Bot, text: string, ways: Ways): Promise<void> {
  for (const attempt of attempts(text, ways)) {
    try {
      await attempt()
      return
    } catch (error) {
      bot.log.warn(describe(error), 'Could not tell about a problem this way')
    }
  }
}

function attempts(text: string, { respond, thread, client, triggerId, user, address, directly, language }: Ways) {
  const tries: (() => Promise<unknown>)[] = []
  const view = noticeView(SLACK_WORDING[language].reading.notice, text, language)
  const inThread = thread !== undefined && { thread_ts: thread }
  if (respond) tries.push(() => respond({ response_type: 'ephemeral', replace_original: false, text, ...inThread }))
  if (triggerId !== undefined) tries.push(() => client.views.open({ trigger_id: triggerId, view }))
  if (user !== undefined && address !== undefined)
    tries.push(() => client.chat.postEphemeral({ ...place(address), user, text }))
  if (user !== undefined && directly) tries.push(() => client.chat.postMessage({ channel: user, text }))
  return tries
}

/**
 * Logs a failure and tells the person, where it is none of those that are tried again. Never throws.
 * @param channel where the message was to go
 */
export async function failed(bot: Bot, error: unknown, doing: string, ways: Ways, channel?: string): Promise<void> {
  if (error instanceof Postponed) return
  const failure = failureOf(error, channel)
  const { problem } = failure
  bot.log.warn({ ...describe(error), problem, mender: menderOf(failure), doing }, 'Slack did not take what was sent')
  await tell(bot, sentenceOf(failure, ways.language), ways)
}
