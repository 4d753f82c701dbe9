import type { Language } from '../section.ts'
import { detectLanguage } from './detect.ts'
import { fold } from './fold.ts'
import { gramsOf } from './ngrams.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** A question, read: what the routes and the search look at. */
export interface Analysis {
  readonly language: Language
  /** Normalised words, in order. */
  readonly words: readonly string[]
  /** The same, folded. */
  readonly folded: readonly string[]
  /** The distinct words that say what is asked about; all words where every one is a stop word. */
  readonly content: readonly string[]
}

/** @param language decides instead of the words, where the caller knows */
export function analyse(text: string, language: Language = detectLanguage(text)): Analysis {
  const words = wordsOf(text)
  const content = words.filter((word) => !isStopWord(fold(word), language))
  return {
    language,
    words,
    folded: words.map(fold),
    content: [...new Set(content.length > 0 ? content : words)],
  }
}

/** Distinct folded 4-grams of words: they survive typos, inflection, compounds and missing å, ä, ö. */
export const gramTokens = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => gramsOf(fold(word)))),
]

/** Distinct folded stems of words. */
export const stemTokens = (words: readonly string[], language: Language): string[] => [
  ...new Set(words.map((word) => fold(stem(word, language)))),
]
