import type { Activity, Entity } from 'botbuilder'
import { type Answer, LONGEST_QUESTION } from '../../../core/index.ts'
import { languageOf } from '../wording/index.ts'
import { fromHtml } from './html.ts'

/** As much of a message as a question is read from. */
export type AskedMessage = Partial<Pick<Activity, 'attachments' | 'entities' | 'locale' | 'recipient'>> & {
  readonly text?: string | null
}

/** Mentions that are read: more than a person writes. A forged message has thousands, and each costs a pass over the text. */
const MOST_MENTIONS = 20

/** A block that quotes the message that is replied to, as Teams writes it: not the person's own words. */
const QUOTED = /<blockquote\b[^>]*\bschema\.skype\.com\/Reply\b[^>]*>[\s\S]*?<\/blockquote>/gi
const IN_BLOCKS = /\bschema\.skype\.com\/(?:Reply|Forward)\b/
const MENTION_IN_HTML = /<(at|span)\b(?:[^>]*\bschema\.skype\.com\/Mention\b[^>]*|(?<=<at)[^>]*)>[\s\S]*?<\/\1>/gi
const URL_IN_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"”]+/gi

/** Whether a text says anything in words; an emoji, an image or punctuation does not. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** The answer to a message; what has no words is answered in the language of the person's Teams. */
export async function answerTo(message: AskedMessage, ask: (question: string) => Promise<Answer>): Promise<Answer> {
  const question = askedIn(message)
  const answer = await ask(question)
  const hasNoLanguage = answer.outcome === 'help' && !HAS_WORDS.test(question)
  return hasNoLanguage ? { ...answer, language: languageOf(message.locale) } : answer
}

/** What a message asks, in the person's own words. */
export const askedIn = (message: AskedMessage): string => withItsEnd(ownWordsIn(message))

/** The text without mentions of anybody, what it quotes, and addresses of pages. */
function ownWordsIn({ text, attachments, entities, recipient }: AskedMessage): string {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content as unknown
  const isInBlocks = typeof html === 'string' && IN_BLOCKS.test(html)
  const written = isInBlocks ? html.replace(QUOTED, ' ') : (text ?? '')
  const mentions = (entities ?? []).flatMap(mentionIn).slice(0, MOST_MENTIONS)
  const unaddressed = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), written)
  // Teams leaves the text out of the mention of somebody whose name has an ampersand.
  const own = fromHtml(unaddressed.replace(MENTION_IN_HTML, ' ')).replace(URL_IN_TEXT, ' ')
  return withoutCall(own, recipient?.name).replace(/\s+/g, ' ').trim()
}

/** A mention that was pasted, or typed where nothing is offered for it, is plain text. @param name the bot's */
const withoutCall = (text: string, name = ''): string =>
  name !== '' && text.startsWith(`@${name}`) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length + 1))
    ? text.slice(name.length + 1)
    : text

/** Whether a message speaks to the bot by its name. */
export const isMentioned = ({ entities, recipient }: Pick<Activity, 'entities' | 'recipient'>): boolean =>
  (entities ?? []).some(({ type, mentioned }: Entity) => type === 'mention' && idOf(mentioned) === recipient.id)

const idOf = (account: unknown): unknown =>
  typeof account === 'object' && account !== null && 'id' in account ? account.id : undefined

/** The text by which an entity mentions somebody. */
function mentionIn({ type, text }: Entity): string[] {
  return type === 'mention' && typeof text === 'string' && text !== '' ? [text] : []
}

/** The core reads so many characters: of a longer message its beginning and its last sentence, where people ask. */
function withItsEnd(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text
  const end = /[^.!?]*[.!?]*\s*$/.exec(text.slice(-LONGEST_QUESTION / 2))?.[0].trim() ?? ''
  return `${text.slice(0, LONGEST_QUESTION - end.length - 1)} ${end}`
}
