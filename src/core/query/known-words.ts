import type { Lexicon } from '../languages/lexicon.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import { fold } from '../text/normalise.ts'
import { once } from '../text/once.ts'
import { wordsOf } from '../text/tokenise.ts'
import { textsOf } from '../model/texts.ts'

/**
 * True for a folded word that is spelt as the editor or the language spells it, so that it is no slip for another.
 * The everyday questions do not count: they are written as people type.
 */
export function createIsKnown(knowledge: DocumentKnowledge, lexicon: Lexicon): (folded: string) => boolean {
  const known = once(() => {
    const words = new Set(textsOf(knowledge, lexicon.language, 'edited').flatMap(wordsOf))
    return new Set([...words].map(fold))
  })
  const { filler } = lexicon.intents
  return (folded) => known().has(folded) || lexicon.isStopWord(folded) || filler.test(folded)
}
