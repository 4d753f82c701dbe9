import { normalise } from './fold.ts'

/** Letters and digits in a row; `e-hälsa` and `VULF-avtal` stay whole, `2018:77` too. */
const WORD = /[\p{L}\p{N}]+(?:[-:’'][\p{L}\p{N}]+)*/gu

/** The words of a text, normalised, in order. */
export const wordsOf = (text: string): string[] => normalise(text).match(WORD) ?? []
