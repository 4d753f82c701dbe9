import { fold, normalise } from './normalise.ts'

/**
 * Letters and digits in a row. A colon joins digits (`2018:77`) and ends a word before letters (`HR:s` → `HR`); a
 * hyphen joins a single letter (`e-hälsa`) and otherwise parts two words (`VULF-avtal` is written `VULF avtal` too).
 */
const WORD = /(?<![\p{L}\p{N}])\p{L}-\p{L}[\p{L}\p{N}]*|\p{N}+:\p{N}+|[\p{L}\p{N}]+(?::\p{L}{1,3}(?![\p{L}\p{N}]))?/gu
const ENDING_AFTER_COLON = /:\p{L}+$/u

/** The words of a text, normalised, in order. The text that was read last is not read again: every handler reads the question. */
export function wordsOf(text: string): readonly string[] {
  if (text !== last.text) {
    const words = (normalise(text).match(WORD) ?? []).map((word) => word.replace(ENDING_AFTER_COLON, ''))
    last = { text, words }
  }
  return last.words
}

let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] }

/** The same words as they were typed, each with what stands between it and the next: put together they are the text. */
export function typedWords(text: string): string[] {
  const starts = [...text.matchAll(WORD)].map(({ index }) => index)
  return starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1]))
}

/** Words between single spaces, so that ` vfu ` is found in it and `vf` is not. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `

/** The folded words of a text between single spaces: what patterns are tried on. */
export const foldedWords = (text: string): string => spaced(wordsOf(text).map(fold))
