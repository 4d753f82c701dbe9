import { gramsOf } from '../text/ngrams.ts'
import { fold } from '../text/normalise.ts'

/** A word, seen in the ways that the search compares words. */
export interface Word {
  /** Normalised, with å, ä, ö. */
  readonly text: string
  readonly folded: string
  /** Folded Snowball stem. */
  readonly stem: string
  /** Folded 4-grams: they survive typos, inflection, compounds and missing å, ä, ö. */
  readonly grams: readonly string[]
  /** True where the word says nothing about the subject. */
  readonly isStop: boolean
}

/** The stem and the 4-grams are worked out when they are first wanted: of most words of a question they never are. */
export function toWord(text: string, stem: (word: string) => string, isStop: (folded: string) => boolean): Word {
  const folded = fold(text)
  let knownStem: string | undefined
  let knownGrams: readonly string[] | undefined
  return {
    text,
    folded,
    get stem() {
      return (knownStem ??= fold(stem(text)))
    },
    get grams() {
      return (knownGrams ??= gramsOf(folded))
    },
    isStop: isStop(folded),
  }
}

/** The distinct 4-grams of words. */
export function gramsIn(words: Iterable<Word>): string[] {
  const grams = new Set<string>()
  for (const word of words) for (const gram of word.grams) grams.add(gram)
  return [...grams]
}

/** The distinct stems of words. */
export function stemsIn(words: Iterable<Word>): string[] {
  const stems = new Set<string>()
  for (const word of words) stems.add(word.stem)
  return [...stems]
}

export const contentOf = (words: readonly Word[]): Word[] => words.filter((word) => !word.isStop)
