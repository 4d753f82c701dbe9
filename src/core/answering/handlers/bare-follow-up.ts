import type { ParsedQuery } from '../../query/parsed-query.ts'
import type { Engine } from '../engine.ts'
import type { IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** Whole messages that say nothing without an answer before them. */
const LEANING = ['page', 'more', 'whole', 'next', 'previous', 'verbatim', 'shorter', 'entry'] as const

/** What a question word asks for by itself: "när?", "hur många?". */
const ASKING = ['why', 'time', 'person', 'figure'] as const

/** Words. "Vem är ni?" asks about the bot. */
const MOST_WORDS = 2

/** "Nästa", "nummer 3" and "ordagrant" where there is nothing to go on from: never words to search for. */
export function createBareFollowUp({ lexicon }: Engine, reply: Reply): IntentHandler {
  const { followUps } = lexicon.intents
  return {
    name: 'bare follow-up',
    tryAnswer: (inquiry) => (leansBack(inquiry.query) ? reply.help(inquiry, 'alone') : undefined),
  }

  function leansBack({ words, folded, cues }: ParsedQuery): boolean {
    const isQuestionWord = words.length <= MOST_WORDS && words.every(({ isStop }) => isStop)
    return (
      (isQuestionWord && ASKING.some((cue) => cues.has(cue))) ||
      LEANING.some((name) => followUps[name].regex.test(folded))
    )
  }
}
