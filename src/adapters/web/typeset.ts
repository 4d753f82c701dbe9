import { heldTogether } from '../../core/index.ts'

/** An element that is left alone, or text with what stands before it, where that is an element that takes no others. */
const TEXT = /<(script|style|textarea)\b.*?<\/\1>|(<(?:title|option|text)\b[^>]*)?>([^<]*[\d-][^<]*)(?=<)/gs

/**
 * The first two parts of a word with a hyphen: `e-lärande`, `VULF-avtal`, `covid-19` of `covid-19-relaterad`. Without a
 * letter they are half of a date or of a report's number: `2020-11-30`.
 */
const HYPHENATED = /(?<![\p{L}\p{N}-])(?=\p{N}*-?\p{N}*\p{L})[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu

/**
 * Characters. A page's title has letters of 27 pixels (1.7rem) on a screen of 320: sixteen of them, each about half as wide
 * as high, take some 220 pixels, and much longer words would not fit between the margins. Those may be broken.
 */
const LONGEST_HELD = 16

const held = (word: string): string => (word.length > LONGEST_HELD ? word : `<span class="held">${word}</span>`)

/** Keeps figures of a page's text with what they count, and short words with a hyphen whole; attributes stay as they are. */
export const typeset = (html: string): string =>
  html.replace(TEXT, (all, _, plain: string | undefined, text: string | undefined) => {
    if (text === undefined) return all
    const together = heldTogether(text)
    return plain === undefined ? `>${together.replace(HYPHENATED, held)}` : `${plain}>${together}`
  })
