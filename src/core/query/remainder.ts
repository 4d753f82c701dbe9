import type { Analysis } from './parse.ts'
import { fold } from '../text/normalise.ts'
import { resembles } from '../text/spelling.ts'
import type { Word } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import { UNDERSTANDING } from '../languages/index.ts'

/** What a question says besides some words: without stop words and other filling. */
export function remainder({ words, language }: Analysis, besides: Iterable<string>): Word[] {
  const { filler } = UNDERSTANDING[language]
  const known = [...besides].flatMap((text) => wordsOf(text).map(fold))
  return words.filter(
    ({ folded, isStop }) => !isStop && !filler.test(folded) && !known.some((other) => resembles(folded, other)),
  )
}
