import type { webApi } from '@slack/bolt'
import { type Answer, headingOf, shortName, truncateAtWord } from '../../../core/index.ts'
import { suggestedSections } from '../../shared/suggested-sections.ts'
import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import { AGENT, MANIFEST } from '../limits.ts'
import { describe } from '../send/failure.ts'
import { SLACK_WORDING } from '../wording/index.ts'

/*
 * What the agent panel shows around a conversation. A workspace without it refuses these calls: nobody is told, since
 * every answer stands in the thread all the same.
 */

/** Milliseconds after which a person wonders; an answer that comes sooner needs no sign. */
const WONDERING_MS = 500

/** Shows that the bot is at work, where that takes long enough to be seen. Slack takes the sign away with the answer. */
export async function withStatus<T>(
  bot: Bot,
  client: webApi.WebClient,
  { channel, thread }: Conversation,
  language: Answer['language'],
  work: () => Promise<T>,
): Promise<T> {
  const { status } = SLACK_WORDING[language]
  const sign = () => client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status })
  const timer = setTimeout(() => void politely(bot, sign), WONDERING_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}

/** Names a new thread after what was answered, and offers what may be asked next. */
export async function dressThread(
  bot: Bot,
  client: webApi.WebClient,
  { channel, thread }: Conversation,
  answer: Answer,
  isNew: boolean,
): Promise<void> {
  const { language } = answer
  const title = titleOf(answer, bot)
  const named = { channel_id: channel, thread_ts: thread, title: truncateAtWord(title, AGENT.title) }
  if (isNew && title !== '') await politely(bot, () => client.assistant.threads.setTitle(named))
  const prompts = suggestedSections(answer)
    .slice(0, MANIFEST.prompts)
    .map((section) => ({
      title: truncateAtWord(headingOf(section, language), AGENT.prompt),
      message: shortName(section, language),
    }))
  if (prompts.length > 0)
    await politely(bot, () => client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts }))
}

/** A greeting or a no names no thread: half a sentence would stand there. */
function titleOf(answer: Answer, { core }: Bot): string {
  if (answer.outcome === 'answer') return headingOf(answer.section, answer.language)
  return answer.outcome === 'list' ? core.present(answer, 'short').title : ''
}

async function politely(bot: Bot, call: () => Promise<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    bot.log.debug(describe(error), 'The agent panel was left as it is')
  }
}
