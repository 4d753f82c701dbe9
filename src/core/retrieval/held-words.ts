import type { Word } from '../languages/word.ts'
import { resembles } from '../text/spelling.ts'

/** True for a word that the knowledge has: in any form, with a slip of the finger, or as a compound of words that it has. */
export type Holds = (word: Pick<Word, 'folded' | 'stem'>) => boolean

/** Characters. Both halves of a compound must say something: `specialist|kurserna`, not `sköt|sel`. */
const SHORTEST_HALF = 4

/** A bare number of a digit or two says nothing about a subject; `1177` does. */
const SMALL_NUMBER = /^\d{1,2}$/

/** @param words of the knowledge */
export function createHolds(words: readonly Word[]): Holds {
  const stems = new Set(words.map(({ stem }) => stem))
  const folded = new Set(words.map((word) => word.folded))
  const beginnings = new Set([...folded].map((word) => word.slice(0, SHORTEST_HALF)))
  const byBeginning = new Map<string, string[]>()
  for (const word of folded) {
    const letter = word.slice(0, 1)
    byBeginning.set(letter, [...(byBeginning.get(letter) ?? []), word])
  }
  return (word) =>
    !SMALL_NUMBER.test(word.folded) && (stems.has(word.stem) || isCompound(word.folded) || isSlip(word.folded))

  function isCompound(word: string): boolean {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
      if (folded.has(word.slice(0, at)) && beginnings.has(word.slice(at, at + SHORTEST_HALF))) return true
    }
    return false
  }

  function isSlip(word: string): boolean {
    return (byBeginning.get(word.slice(0, 1)) ?? []).some((known) => resembles(known, word))
  }
}
