import type { Catalogue } from '../model/catalogue.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import type { Language } from '../model/section.ts'
import { isStopWord } from '../languages/stop-words.ts'

/**
 * True for a folded word that is spelt as the editor or the language spells it, so that it is no slip for another.
 * The everyday questions do not count: they are written as people type.
 */
export function createIsKnown({ sections, terms }: Catalogue, language: Language): (folded: string) => boolean {
  const texts = [
    ...sections.flatMap(({ title, digest, facts, terms: more }) => [
      title[language],
      digest[language].lead,
      ...digest[language].rest,
      ...facts.map(({ says }) => says[language]),
      ...more[language],
    ]),
    ...terms.flatMap(({ term, forms, synonyms }) => [term, ...forms, ...synonyms[language]]),
  ]
  const known = new Set(texts.flatMap(wordsOf).map(fold))
  const { filler } = UNDERSTANDING[language]
  return (folded) => known.has(folded) || isStopWord(folded, language) || filler.test(folded)
}
