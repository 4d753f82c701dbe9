import type { Catalogue } from '../model/catalogue.ts'
import { createReader, gramsIn, stemsIn } from '../languages/word.ts'
import type { Language } from '../model/section.ts'
import { GRAM_WEIGHTS, type Reading, readOutside, readSection, STEM_WEIGHTS, toEntry, type Weights } from './entries.ts'
import { createHoldings, type Holdings } from './coverage.ts'
import { createPhraseBook, type PhraseBook } from './phrase-book.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Everything that questions in one language are compared with. */
export interface Engine {
  /** Parts by 4-grams: forgives spelling. */
  readonly grams: SearchIndex
  /** Parts by stems: rare words count. */
  readonly stems: SearchIndex
  /** Outside topics by stems, under {@link outsideId}. */
  readonly outside: SearchIndex
  /** The phrases of parts and of outside topics. */
  readonly phrases: PhraseBook
  readonly vocabulary: Vocabulary
  readonly holdings: Holdings
}

/** Sets the ids of outside topics apart from those of parts. */
export const outsideId = (topic: string): string => `!${topic}`

export function createEngine(catalogue: Catalogue, language: Language): Engine {
  const read = createReader(language)
  const parts = catalogue.sections.map((section) => readSection(section, language, read))
  const outside = catalogue.outside.map((topic) => readOutside(topic, outsideId(topic.id), language, read))
  const index = (readings: readonly Reading[], weights: Weights, tokensIn: typeof gramsIn): SearchIndex =>
    createSearchIndex(
      readings.map((reading) => toEntry(reading, weights, tokensIn)),
      weights,
    )
  return {
    grams: index(parts, GRAM_WEIGHTS, gramsIn),
    stems: index(parts, STEM_WEIGHTS, stemsIn),
    outside: index(outside, GRAM_WEIGHTS, stemsIn),
    phrases: createPhraseBook([...parts, ...outside], language),
    vocabulary: createVocabulary(catalogue, parts, language),
    holdings: createHoldings(parts),
  }
}
