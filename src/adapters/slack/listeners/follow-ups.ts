import type { Answer } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { type Conversation, keyOf } from '../conversation.ts'
import { tidyQuestion } from '../question.ts'

/*
 * Follow-ups in the threads of channels without a mention, where whoever runs the bot has switched that on. The bot then
 * hears all that is said in its channels, and most of it is none of its business. A message counts only where
 * - it is a reply in a thread in which a mention was answered, and that answer is remembered;
 * - nobody has said anything else in the thread since: then people talk to each other;
 * - it mentions nobody, and has no file;
 * - it ends with a question mark, or is a follow-up in so many words ("nummer 3", "vilken sida");
 * - the document answers it: a no, a help or a word of thanks is not said to people who did not ask the bot.
 * What does not count is neither answered, remembered nor logged. It closes the thread until the next mention.
 */

const openKey = (conversation: Conversation): string => `slack/open/${keyOf(conversation)}`

/** The bot has answered in a thread: what follows there may be meant for it. */
export async function openThread({ store, followUps }: Bot, conversation: Conversation): Promise<void> {
  if (followUps) await store.contexts.set(openKey(conversation), true)
}

/** Somebody said something in a thread without a mention. @returns the answer where it counts as a follow-up */
export async function overhear(
  { store, conversations, core }: Bot,
  conversation: Conversation,
  text: string,
  hasFile: boolean,
): Promise<Answer | undefined> {
  const { contexts } = store
  if ((await contexts.get(openKey(conversation))) !== true) return undefined
  const question = tidyQuestion(text)
  const isAsked = question.endsWith('?') || core.forgotten(question) !== undefined
  const reply =
    hasFile || !isAsked || MENTION.test(text)
      ? undefined
      : await conversations.overhear(keyOf(conversation), question, isForAll)
  if (!reply) await contexts.set(openKey(conversation), false)
  return reply
}

/** Of a person, a group or everybody. */
const MENTION = /<[@!]/

/** In public stands what answers: a help, a no and what is only near are for the asker alone. */
export const isForAll = (answer: Answer): boolean =>
  answer.outcome === 'list' || (answer.outcome === 'answer' && answer.unsure !== true)
