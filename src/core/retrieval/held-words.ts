import { stemsIn, type Word } from '../languages/word.ts'
import { resembles } from '../text/spelling.ts'

/** True for a word that the knowledge has: in any form, with a slip of the finger, or as a compound of words that it has. */
export type Holds = (word: Word) => boolean

/** Which words the knowledge has. */
export interface HeldWords {
  readonly holds: Holds
  /** True for one that it has in no other way than as a compound of words that it has: `nattarbete`. */
  readonly onlyJoins: Holds
}

/** Characters. Both halves of a compound must say something: `specialist|kurserna`, not `sköt|sel`. */
const SHORTEST_HALF = 4

/** Characters. A shorter stem that has lost a longer ending may be another word: the stem of `billig` is `bil`. */
const LONG_STEM = 4
const ENDING = 2

/** A bare number of a digit or two says nothing about a subject; `1177` does. */
const SMALL_NUMBER = /^\d{1,2}$/

/** The distinct words of the knowledge, in the ways that they are looked up. */
export interface WordData {
  readonly folded: readonly string[]
  readonly stems: readonly string[]
}

export const wordDataOf = (words: readonly Word[]): WordData => ({
  folded: [...new Set(words.map(({ folded }) => folded))],
  stems: stemsIn(words.filter(({ stem, folded }) => stem.length >= LONG_STEM || folded.length - stem.length <= ENDING)),
})

export function createHeldWords(data: WordData): HeldWords {
  const stems = new Set(data.stems)
  const folded = new Set(data.folded)
  const beginnings = new Set(data.folded.map((word) => word.slice(0, SHORTEST_HALF)))
  const byLetter = new Map<string, string[]>()
  for (const word of data.folded) {
    const same = byLetter.get(word.charAt(0))
    if (same) same.push(word)
    else byLetter.set(word.charAt(0), [word])
  }
  return {
    holds: (word) =>
      !SMALL_NUMBER.test(word.folded) && (stems.has(word.stem) || isCompound(word.folded) || isSlip(word.folded)),
    onlyJoins: (word) => !stems.has(word.stem) && isCompound(word.folded) && !isSlip(word.folded),
  }

  function isCompound(word: string): boolean {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
      if (folded.has(word.slice(0, at)) && beginnings.has(word.slice(at, at + SHORTEST_HALF))) return true
    }
    return false
  }

  function isSlip(word: string): boolean {
    return (byLetter.get(word.charAt(0)) ?? []).some((known) => resembles(known, word))
  }
}
