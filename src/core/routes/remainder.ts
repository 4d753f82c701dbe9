import type { Analysis } from '../language/analysis.ts'
import { fold } from '../language/fold.ts'
import { resembles } from '../language/resembles.ts'
import type { Word } from '../language/word.ts'
import { wordsOf } from '../language/words.ts'
import { UNDERSTANDING } from '../locales/index.ts'

/** What a question says besides some words: without stop words and other filling. */
export function remainder({ words, language }: Analysis, besides: Iterable<string>): Word[] {
  const { filler } = UNDERSTANDING[language]
  const known = [...besides].flatMap((text) => wordsOf(text).map(fold))
  return words.filter(
    ({ folded, isStop }) => !isStop && !filler.test(folded) && !known.some((other) => resembles(folded, other)),
  )
}
