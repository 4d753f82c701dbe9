import type { Intents } from '../languages/intents.ts'
import { resembles } from '../text/spelling.ts'

/** True where a question's folded word is a word of a name. @param length how many words the name has */
export type SameWord = (word: string, named: string, length: number) => boolean

/** Shorter words have too many neighbours: `mars` is no form of `MAR`. */
const SHORTEST_INFLECTED = 4

/**
 * To the letter or inflected. A name of one word may be misspelt, where nothing else is spelt so: `läkare` is not a slip
 * for `lärare`, nor is `processer` for `professor`.
 */
export function createSameWord(
  names: readonly { readonly words: readonly string[] }[],
  isKnown: (folded: string) => boolean,
  { inflection }: Intents['roles'],
): SameWord {
  const singles = new Set(names.flatMap(({ words }) => (words.length === 1 ? words : [])))
  const isInflected = (word: string, named: string): boolean => {
    // Most pairs end here: every name is compared with every word.
    if (word[0] !== named[0]) return false
    const base = named.length > SHORTEST_INFLECTED ? named.replace(inflection.dropped, '') : named
    return base.length >= SHORTEST_INFLECTED && word.startsWith(base) && inflection.ending.test(word.slice(base.length))
  }
  const isOneOf = (word: string): boolean =>
    singles.has(word) || isKnown(word) || [...singles].some((single) => isInflected(word, single))
  return (word, named, length) =>
    word === named ||
    (isInflected(word, named) && !singles.has(word)) ||
    (length === 1 && resembles(word, named) && !isOneOf(word))
}
