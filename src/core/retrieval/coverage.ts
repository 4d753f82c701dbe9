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
  /** Of the word that is looked at: how well each text has it, 0 to 1, and how many of its 4-grams. */
  const match = new Float64Array(texts)
  const counts = new Uint16Array(texts)
  /** Of the expression that is looked at: the share of its words that each text has. */
  const shares = new Float64Array(texts)
  return (words) => {
    const covered = new Float64Array(texts)
    let total = 0
    for (const word of words) {
      const weight = idf(texts, stems.holding(word.stem).length)
      total += weight
      look(word)
      for (let i = 0; i < covered.length; i++) covered[i] = (covered[i] ?? 0) + weight * (match[i] ?? 0)
    }
    if (total > 0) for (let i = 0; i < covered.length; i++) covered[i] = (covered[i] ?? 0) / total
    return covered
  }

  function look(word: Word): void {
    match.fill(0)
    counts.fill(0)
    const { length } = word.grams
    for (const gram of word.grams) for (const i of grams.holding(gram)) counts[i] = (counts[i] ?? 0) + 1
    for (let i = 0; i < texts; i++) {
      const count = counts[i] ?? 0
      if (count >= MIN_GRAM_SHARE * length) match[i] = (BY_GRAMS * count) / length
    }
    for (const other of synonyms(word)) {
      const share = SYNONYM_MATCH / other.length
      if (other.length === 1) for (const i of stems.holding(other[0]?.stem ?? '')) raise(i, share)
      else raiseTogether(other, share)
    }
    for (const i of stems.holding(word.stem)) match[i] = 1
  }

  function raise(text: number, to: number): void {
    if (to > (match[text] ?? 0)) match[text] = to
  }

  /** An expression of several words counts by the share of them that a text has. */
  function raiseTogether(words: readonly Word[], share: number): void {
    const held = words.map(({ stem }) => stems.holding(stem))
    for (const numbers of held) for (const i of numbers) shares[i] = (shares[i] ?? 0) + share
    for (const numbers of held)
      for (const i of numbers) {
        raise(i, shares[i] ?? 0)
        shares[i] = 0
      }
  }
}
