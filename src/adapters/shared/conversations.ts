import { z } from 'zod'
import { type Answer, type Context, type Core, type Language, LANGUAGES, type Target } from '../../core/index.ts'
import type { Contexts } from '../../store/index.ts'
import { targetForm } from './action-codec.ts'

/**
 * Conversations of a channel, each by a key that begins with the channel: `slack/T1/C1/1712.1`. What is remembered is
 * ids, language and position, for a day at most.
 */
export interface Conversations {
  /**
   * Answers a message as the next of its conversation.
   * @param message what is known of the message
   */
  readonly ask: (conversation: string, question: string, message?: MessageFacts) => Promise<Answer>
  /**
   * Answers a message that nobody addressed to the bot, as the next of a conversation.
   * @param counts whether an answer is to be given: what is not given is not remembered
   * @returns undefined where none is given, or where no answer is remembered to go on from
   */
  readonly overhear: (
    conversation: string,
    question: string,
    counts: (answer: Answer) => boolean,
  ) => Promise<Answer | undefined>
  /**
   * Opens what a button of the conversation names: the next message goes on from there.
   * @returns undefined where no document has it
   */
  readonly open: (conversation: string, target: Target, language: Language) => Promise<Answer | undefined>
  /** An answer was shown in the conversation without being asked for there: the next message goes on from it. */
  readonly show: (conversation: string, answer: Answer) => Promise<void>
}

export interface MessageFacts {
  /** True where something was said there before: if that is not remembered, and the message leans on it, the answer says so. */
  readonly isReply?: boolean
  /** Where the message that was answered last comes again (a copy died over it), it is answered as it was then. */
  readonly id?: string
}

export function createConversations(core: Core, contexts: Contexts): Conversations {
  const remembered = async (conversation: string) => rememberedForm.safeParse(await contexts.get(conversation)).data
  const last = async (conversation: string) => (await remembered(conversation))?.after
  const remember = (conversation: string, after: Context, of?: Omit<Remembered, 'after'>) =>
    contexts.set(conversation, rememberedForm.safeParse({ ...of, after }).data ?? null)
  const show = async (conversation: string, answer: Answer) =>
    remember(conversation, core.contextAfter(answer, await last(conversation)))
  return {
    show,
    async ask(conversation, question, { isReply = false, id: message } = {}) {
      const known = await remembered(conversation)
      const before = message !== undefined && known?.message === message ? known.before : known?.after
      const forgotten = isReply && !before ? core.forgotten(question) : undefined
      if (forgotten) return forgotten
      const { answer, context } = core.converse(question, before)
      await remember(conversation, context, { ...(message !== undefined && { message }), ...(before && { before }) })
      return answer
    },
    async overhear(conversation, question, counts) {
      const before = await last(conversation)
      if (!before || !hasAnswer(before)) return undefined
      const { answer, context } = core.converse(question, before)
      if (!counts(answer)) return undefined
      await remember(conversation, context)
      return answer
    },
    async open(conversation, target, language) {
      const answer = core.open(target, language)
      if (answer) await show(conversation, answer)
      return answer
    },
  }
}

/** True where there is something to go on from. */
const hasAnswer = ({ section, listed }: Context): boolean => section !== undefined || listed.length > 0

/** More than any answer lists or says. */
const MOST = 100

const id = z.string().min(1).max(200)

const contextForm = z.strictObject({
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  section: id.exactOptional(),
  claims: z.array(z.templateLiteral([id, '/', id])).max(MOST),
  latest: z.int().nonnegative().max(MOST).exactOptional(),
  list: id.exactOptional(),
  listOf: id.exactOptional(),
  listed: z.array(targetForm).max(MOST),
  at: z.int().nonnegative().exactOptional(),
})

/** What the store keeps of a conversation: where it is after the last message; which that was, and where it was before. */
const rememberedForm = z.strictObject({
  after: contextForm,
  message: id.exactOptional(),
  before: contextForm.exactOptional(),
})

type Remembered = z.infer<typeof rememberedForm>

/** @returns undefined for what is no context of this version: the conversation starts anew */
export const toContext = (stored: unknown): Context | undefined => contextForm.safeParse(stored).data
