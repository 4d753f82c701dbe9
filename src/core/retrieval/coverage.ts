import { gramsIn, stemsIn, type Word } from '../languages/word.ts'
import { type Reading, wordsIn } from './entries.ts'

/** Tells how much of a question a part holds anywhere in its texts, each word counting once however long it is. */
export interface Holdings {
  /** Share, 0 to 1, of the words' weight that the part holds; rare words weigh most. */
  wordCoverage(words: readonly Word[], id: string): number
  /** Share, 0 to 1, of the words' distinct 4-grams that the part holds. */
  gramCoverage(words: readonly Word[], id: string): number
}

/** A word whose stem a part lacks counts by the share of its grams that the part has, from this share on. */
const LEAST_GRAM_SHARE = 0.6

/** A word held only by its grams counts less than one held by its stem. .5 to .8 rank alike. */
const BY_GRAMS = 0.8

/** Smooths the inverse document frequency of a stem that no part holds. */
const IDF_SMOOTHING = 0.5

export function createHoldings(readings: readonly Reading[]): Holdings {
  const held = new Map(
    readings.map((reading) => {
      const words = wordsIn(reading)
      return [reading.id, { stems: new Set(stemsIn(words)), grams: new Set(gramsIn(words)) }]
    }),
  )
  const counts = new Map<string, number>()
  for (const { stems } of held.values()) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const idfOf = (count: number): number => Math.log(1 + readings.length / (count + IDF_SMOOTHING))
  const known = new Map([...counts].map(([stem, count]) => [stem, idfOf(count)]))
  const unknown = idfOf(0)
  const idf = (stem: string): number => known.get(stem) ?? unknown
  return {
    wordCoverage(words, id) {
      const part = held.get(id)
      if (!part) return 0
      const total = words.reduce((sum, word) => sum + idf(word.stem), 0)
      const covered = words.reduce((sum, word) => {
        const share = part.stems.has(word.stem) ? 1 : shareByGrams(shareHeld(word.grams, part.grams))
        return sum + idf(word.stem) * share
      }, 0)
      return total > 0 ? covered / total : 0
    },
    gramCoverage: (words, id) => shareHeld(gramsIn(words), held.get(id)?.grams ?? new Set()),
  }
}

const shareByGrams = (share: number): number => (share < LEAST_GRAM_SHARE ? 0 : share * BY_GRAMS)

const shareHeld = (grams: readonly string[], held: ReadonlySet<string>): number =>
  grams.length === 0 ? 0 : grams.filter((gram) => held.has(gram)).length / grams.length
