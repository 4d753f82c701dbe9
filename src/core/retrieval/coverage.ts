import { gramsIn, stemsIn, type Word } from '../languages/word.ts'
import { idf } from '../text/idf.ts'
import { BY_GRAMS, MIN_GRAM_SHARE, SYNONYM_MATCH } from '../text/similarity.ts'
import { createPresenceIndex, type PresenceData, presenceDataOf } from './presence-index.ts'

/**
 * The share of some words' weight, 0 to 1, that each of many texts has: in any form, as another way of saying it, or as
 * most of a compound; rare words count more. What `matchOf` gives for one text, for all of them at once.
 */
export type Coverage = (words: readonly Word[]) => Float64Array

/** Which texts have a stem and a 4-gram. */
export interface CoverageData {
  /** How many there are. */
  readonly texts: number
  readonly stems: PresenceData
  readonly grams: PresenceData
}

/** @param texts the words of each */
export const coverageDataOf = (texts: readonly (readonly Word[])[]): CoverageData => ({
  texts: texts.length,
  stems: presenceDataOf(texts.map(stemsIn)),
  grams: presenceDataOf(texts.map(gramsIn)),
})

/** @param synonyms other ways of saying a word */
export function createCoverage(data: CoverageData, synonyms: (word: Word) => readonly (readonly Word[])[]): Coverage {
  const { texts } = data
  const stems = createPresenceIndex(data.stems)
  const grams = createPresenceIndex(data.grams)
  return (words) => {
    const covered = new Float64Array(texts)
    let total = 0
    for (const word of words) {
      const weight = idf(texts, stems.holding(word.stem).length)
      total += weight
      const match = matches(word)
      for (let i = 0; i < covered.length; i++) covered[i] = (covered[i] ?? 0) + weight * (match[i] ?? 0)
    }
    if (total > 0) for (let i = 0; i < covered.length; i++) covered[i] = (covered[i] ?? 0) / total
    return covered
  }

  /** How well each text has a word, 0 to 1. */
  function matches(word: Word): Float64Array {
    const match = new Float64Array(texts)
    const raise = (number: number, to: number): void => {
      if (to > (match[number] ?? 0)) match[number] = to
    }
    const least = MIN_GRAM_SHARE * word.grams.length
    const counts = new Uint16Array(texts)
    for (const gram of word.grams) for (const i of grams.holding(gram)) counts[i] = (counts[i] ?? 0) + 1
    counts.forEach((count, i) => {
      if (count >= least) raise(i, (BY_GRAMS * count) / word.grams.length)
    })
    for (const other of synonyms(word)) {
      const share = SYNONYM_MATCH / other.length
      if (other.length === 1) for (const i of stems.holding(other[0]?.stem ?? '')) raise(i, share)
      else raiseTogether(other, share, raise)
    }
    for (const i of stems.holding(word.stem)) match[i] = 1
    return match
  }

  /** An expression of several words counts by the share of them that a text has. */
  function raiseTogether(words: readonly Word[], share: number, raise: (number: number, to: number) => void): void {
    const held = new Map<number, number>()
    for (const { stem } of words) for (const i of stems.holding(stem)) held.set(i, (held.get(i) ?? 0) + share)
    for (const [i, sum] of held) raise(i, sum)
  }
}
