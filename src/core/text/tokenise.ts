import { normalise } from './normalise.ts'

/**
 * Letters and digits in a row. A colon joins digits (`2018:77`) and ends a word before letters (`HR:s` → `HR`); a
 * hyphen joins a single letter (`e-hälsa`) and otherwise parts two words (`VULF-avtal` is written `VULF avtal` too).
 */
const WORD = /(?<![\p{L}\p{N}])\p{L}-\p{L}[\p{L}\p{N}]*|\p{N}+:\p{N}+|[\p{L}\p{N}]+(?::\p{L}{1,3}(?![\p{L}\p{N}]))?/gu
const ENDING_AFTER_COLON = /:\p{L}+$/u

/** The words of a text, normalised, in order. */
export const wordsOf = (text: string): string[] =>
  (normalise(text).match(WORD) ?? []).map((word) => word.replace(ENDING_AFTER_COLON, ''))

/** Words between single spaces, so that ` vfu ` is found in it and `vf` is not. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `
