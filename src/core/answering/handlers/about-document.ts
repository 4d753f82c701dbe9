import { rankClaims } from '../../retrieval/rank-claims.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { chooseClaims } from '../choose-claims.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** "Vem har gjort det?" after a story is not about the document; alone it may be. */
const MOST_WORDS = 6

/**
 * "Vem har skrivit promemorian?", "var hittar jag den?", "hur kontaktar man rådet?", "hur många sidor?": from the claims of
 * forewords and letters. Such questions hold hardly a word that a search could go by, and are never out of scope.
 */
export function createAboutDocument({ lexicon, index }: Engine, reply: Reply): IntentHandler {
  const { author, location, contact, pageCount, published } = lexicon.intents.self
  return {
    name: 'about the document',
    tryAnswer(inquiry) {
      if (!isAboutDocument(inquiry)) return undefined
      const ranking = rankSections(index(), inquiry.query)
      const frame = ranking.sections.filter(({ section: { kind } }) => kind === 'section' || kind === 'letter')
      const [best, ...others] = rankClaims(index(), inquiry.query, { ...ranking, sections: frame })
      return best && reply.found(inquiry, { claims: chooseClaims([best, ...others]), hits: frame })
    },
  }

  function isAboutDocument({ query: { folded, words, cues } }: Inquiry): boolean {
    const names = words.some((word) => lexicon.selfReference(word.folded) !== undefined)
    const isShort = words.length <= MOST_WORDS
    if ((names || isShort) && [author, location, contact, pageCount].some(({ regex }) => regex.test(folded)))
      return true
    return names && cues.has('time') && published.regex.test(folded)
  }
}
