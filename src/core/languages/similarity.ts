import { toWord, type Word } from './word.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Language } from '../model/section.ts'

/** A sentence, read for being compared with words. */
export interface Read {
  readonly stems: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
}

/** A word that is looked for. */
export interface Wanted {
  readonly word: Word
  /** Other ways of saying it, each of one word or several. */
  readonly others: readonly (readonly Word[])[]
  /** What finding it is worth, 0 to 1. */
  readonly worth: number
}

/** A word that shares 4-grams with another is less than the word itself: it may be a part of a compound. */
const GRAM_WEIGHT = 0.6
/** Fewer shared 4-grams are chance. */
const MIN_GRAM_SHARE = 0.5
/** Another way of saying a word is nearly the word. */
const SYNONYM_WEIGHT = 0.8

/** Reads a sentence once, however often it is asked for: for our own sentences, of which there are few. */
export function createReadSentence(language: Language): (text: string) => Read {
  const known = new Map<string, Read>()
  return (text) => {
    const read = known.get(text) ?? readSentence(text, language)
    known.set(text, read)
    return read
  }
}

export function readSentence(text: string, language: Language): Read {
  const words = wordsOf(text).map((word) => toWord(word, language))
  return { stems: new Set(words.map(({ stem }) => stem)), grams: new Set(words.flatMap(({ grams }) => grams)) }
}

/**
 * A sentence that matches a word this well holds it: the same word in any form, one that means the same, or most of it
 * within a compound (`läkare` in `läkarutbildningar`).
 */
export const HELD = 0.38

/** How well a sentence has a word, 0 to 1. */
export function matchOf({ word, others }: Pick<Wanted, 'word' | 'others'>, sentence: Read): number {
  const own = matchOfWord(word, sentence)
  return own === 1 ? 1 : Math.max(own, ...others.map((words) => SYNONYM_WEIGHT * matchOfAll(words, sentence)))
}

/** The share of another way's words that a sentence has, in any inflection. */
const matchOfAll = (words: readonly Word[], sentence: Read): number =>
  words.filter(({ stem }) => sentence.stems.has(stem)).length / Math.max(1, words.length)

function matchOfWord({ stem, grams }: Word, sentence: Read): number {
  if (sentence.stems.has(stem)) return 1
  const share = grams.filter((gram) => sentence.grams.has(gram)).length / grams.length
  return share < MIN_GRAM_SHARE ? 0 : GRAM_WEIGHT * share
}

/** Scores sentences, alone or together, by the wanted words that they have. */
export interface Scorer<Candidate extends Read> {
  readonly score: (run: readonly Candidate[]) => number
  /** What a sentence would score that had every wanted word. */
  readonly most: number
  /** What a word weighs that stands in one sentence only. */
  readonly rarest: number
}

/** Each word counts the more the fewer of the sentences have it. */
export function createScorer<Candidate extends Read>(
  candidates: readonly Candidate[],
  wanted: readonly Wanted[],
): Scorer<Candidate> {
  const rarity = (matches: number): number => Math.log(1 + candidates.length / (1 + matches))
  const tables = wanted.map((want) => {
    const matches = new Map(candidates.map((candidate) => [candidate, matchOf(want, candidate)]))
    const total = [...matches.values()].reduce((sum, match) => sum + match, 0)
    return { matches, weight: want.worth * rarity(total) }
  })
  return {
    score: (run) =>
      tables.reduce(
        (sum, { matches, weight }) => sum + weight * Math.max(...run.map((candidate) => matches.get(candidate) ?? 0)),
        0,
      ),
    most: tables.reduce((sum, { weight }) => sum + weight, 0),
    rarest: rarity(1),
  }
}
