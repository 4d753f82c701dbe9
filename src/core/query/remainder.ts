import type { Intents } from '../languages/intents.ts'
import type { Word } from '../languages/word.ts'
import { fold } from '../text/normalise.ts'
import { resembles } from '../text/spelling.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { ParsedQuery } from './parsed-query.ts'

/** What a question says besides some words: without stop words and other filling. */
export function remainder(
  { words }: Pick<ParsedQuery, 'words'>,
  besides: Iterable<string>,
  { filler }: Pick<Intents, 'filler'>,
): Word[] {
  const known = [...besides].flatMap((text) => wordsOf(text).map(fold))
  return words.filter(
    ({ folded, isStop }) => !isStop && !filler.test(folded) && !known.some((other) => resembles(folded, other)),
  )
}
