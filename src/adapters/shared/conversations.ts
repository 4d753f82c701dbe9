import { z } from 'zod'
import { type Answer, type Context, type Core, type Language, LANGUAGES, type Target } from '../../core/index.ts'
import type { Contexts, Json } from '../../store/index.ts'
import { targetForm } from './action-codec.ts'

/**
 * Conversations of a channel, each by a key that begins with the channel: `slack/T1/C1/1712.1`. What is remembered is
 * ids, language and position, for a day at most.
 */
export interface Conversations {
  /** Answers a message as the next of its conversation. */
  readonly ask: (conversation: string, question: string) => Promise<Answer>
  /**
   * Opens what a button of the conversation names: the next message goes on from there.
   * @returns undefined where no document has it
   */
  readonly open: (conversation: string, target: Target, language: Language) => Promise<Answer | undefined>
  /** An answer was shown in the conversation without being asked for there: the next message goes on from it. */
  readonly show: (conversation: string, answer: Answer) => Promise<void>
}

export function createConversations(core: Core, contexts: Contexts): Conversations {
  const last = async (conversation: string) => toContext(await contexts.get(conversation))
  const show = async (conversation: string, answer: Answer) =>
    contexts.set(conversation, toJson(core.contextAfter(answer, await last(conversation))))
  return {
    show,
    async ask(conversation, question) {
      const { answer, context } = core.converse(question, await last(conversation))
      await contexts.set(conversation, toJson(context))
      return answer
    },
    async open(conversation, target, language) {
      const answer = core.open(target, language)
      if (answer) await show(conversation, answer)
      return answer
    },
  }
}

/** More than any answer lists or says. */
const MOST = 100

const id = z.string().min(1).max(200)

const contextForm = z.strictObject({
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  section: id.exactOptional(),
  claims: z.array(z.templateLiteral([id, '/', id])).max(MOST),
  list: id.exactOptional(),
  listed: z.array(targetForm).max(MOST),
  at: z.int().nonnegative().exactOptional(),
})

/** @returns undefined for what is no context of this version: the conversation starts anew */
export const toContext = (stored: unknown): Context | undefined => contextForm.safeParse(stored).data

const toJson = (context: Context): Json => contextForm.safeParse(context).data ?? null
