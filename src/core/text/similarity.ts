import { idf } from './idf.ts'

/** A word as it is compared: by its stem, and by its 4-grams where the stem differs. */
export interface ComparedWord {
  readonly stem: string
  readonly grams: readonly string[]
}

/** A text, read for being compared with words. */
export interface TextFeatures {
  readonly stems: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
}

/** A word that is looked for. */
export interface QueryTerm {
  readonly word: ComparedWord
  /** Other ways of saying it, each of one word or several. */
  readonly synonyms: readonly (readonly ComparedWord[])[]
  /** What finding it counts, 0 to 1. */
  readonly weight: number
}

/** A word that shares 4-grams with another is less than the word itself: it may be a part of a compound. */
export const BY_GRAMS = 0.6
/** A smaller share of a word's 4-grams is chance. */
export const MIN_GRAM_SHARE = 0.5
/** Another way of saying a word is nearly the word. */
export const SYNONYM_MATCH = 0.8

/**
 * A text that matches a word this well holds it: the same word in any form, one that means the same, or most of it
 * within a compound (`läkare` in `läkarutbildningar`).
 */
export const HELD = 0.38

export const featuresOf = (words: readonly ComparedWord[]): TextFeatures => ({
  stems: new Set(words.map(({ stem }) => stem)),
  grams: new Set(words.flatMap(({ grams }) => grams)),
})

/** How well a text has a word, 0 to 1. */
export function matchOf({ word, synonyms }: Pick<QueryTerm, 'word' | 'synonyms'>, text: TextFeatures): number {
  const own = matchOfWord(word, text)
  return own === 1 ? 1 : Math.max(own, ...synonyms.map((words) => SYNONYM_MATCH * shareOf(words, text)))
}

/** The share of another way's words that a text has, in any inflection. */
const shareOf = (words: readonly ComparedWord[], text: TextFeatures): number =>
  words.filter(({ stem }) => text.stems.has(stem)).length / Math.max(1, words.length)

function matchOfWord({ stem, grams }: ComparedWord, text: TextFeatures): number {
  if (text.stems.has(stem)) return 1
  const share = gramShare(grams, text.grams)
  return share < MIN_GRAM_SHARE ? 0 : BY_GRAMS * share
}

/** The share of some 4-grams, 0 to 1, that a text holds. */
export function gramShare(grams: readonly string[], held: ReadonlySet<string>): number {
  if (grams.length === 0) return 0
  let count = 0
  for (const gram of grams) if (held.has(gram)) count++
  return count / grams.length
}

/** Scores texts, alone or together, by the query terms that they have. */
export interface Scorer<Candidate extends TextFeatures> {
  readonly score: (run: readonly Candidate[]) => number
  /** What a text would score that had every query term. */
  readonly most: number
  /** What a word counts that stands in one text only. */
  readonly rarest: number
}

/** Each word counts the more the fewer of the texts have it. */
export function createScorer<Candidate extends TextFeatures>(
  candidates: readonly Candidate[],
  query: readonly QueryTerm[],
): Scorer<Candidate> {
  const tables = query.map((term) => {
    const matches = new Map(candidates.map((candidate) => [candidate, matchOf(term, candidate)]))
    const total = [...matches.values()].reduce((sum, match) => sum + match, 0)
    return { matches, weight: term.weight * idf(candidates.length, total) }
  })
  return {
    score: (run) =>
      tables.reduce(
        (sum, { matches, weight }) => sum + weight * Math.max(...run.map((candidate) => matches.get(candidate) ?? 0)),
        0,
      ),
    most: tables.reduce((sum, { weight }) => sum + weight, 0),
    rarest: idf(candidates.length, 1),
  }
}
