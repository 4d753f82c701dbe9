import type { HelpReason } from '../../model/answer.ts'
import { isSmallTalk, smallTalkIn, type SmallTalkKind } from '../../query/small-talk.ts'
import { spaced } from '../../text/tokenise.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** The last word of a mixed message counts most: "tack så mycket, hejdå" is a farewell. */
const BY_RANK: readonly Exclude<SmallTalkKind, 'filler'>[] = ['farewell', 'thanks', 'praise', 'greeting']

/** A greeting or a message of thanks may hold so many words more: a name, a verb. */
const MOST_OTHER_WORDS = 2

const APPLAUSE = /\p{Extended_Pictographic}/u

/** Greetings, thanks, praise, farewells, calls for help, who the bot is, and messages without a single word. */
export function createSmallTalk({ lexicon, isKnown }: Engine, reply: Reply): IntentHandler {
  const { smallTalk } = lexicon.intents
  return {
    name: 'small talk',
    tryAnswer(inquiry) {
      const reason = reasonOf(inquiry)
      return reason && reply.help(inquiry, reason)
    },
  }

  function reasonOf(inquiry: Inquiry): HelpReason | undefined {
    const { question, query } = inquiry
    const { words, folded } = query
    if (words.length === 0) return APPLAUSE.test(question) ? 'praise' : 'help'
    if (smallTalk.help.regex.test(folded)) return 'help'
    if (smallTalk.identity.regex.test(folded)) return 'identity'
    const { kinds, rest } = smallTalkIn(folded, smallTalk)
    const said = BY_RANK.find((kind) => kinds.has(kind))
    if (rest.trim() === '') return said ?? 'alone'
    return said && isAside(inquiry, rest) ? said : undefined
  }

  /** True where what is left is no subject of the document: "tack Anna", "svaret igår var jättebra". */
  function isAside({ question, query }: Inquiry, rest: string): boolean {
    const others = rest
      .trim()
      .split(/\s+/)
      .filter((word) => !lexicon.isStopWord(word))
    const isQuestion =
      question.includes('?') || smallTalk.asks.test(query.folded) || [...query.cues].some((cue) => cue !== 'self')
    const isAboutDocument = query.words.some(({ folded }) => lexicon.selfReference(folded) !== undefined)
    return !isQuestion && !isAboutDocument && others.length <= MOST_OTHER_WORDS && !others.some(isKnown)
  }
}

/** A word that keeps a conversation going and says nothing about a subject. */
export const isFiller = (folded: string, { lexicon }: Engine): boolean =>
  isSmallTalk(spaced([folded]), lexicon.intents.smallTalk)
