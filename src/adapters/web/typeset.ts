import { heldTogether } from '../shared/held-together.ts'

/** Text with what stands before it, where that is an element that takes no others. */
const TEXT = /(<(?:title|option|text)\b[^>]*)?>([^<]*[\d-][^<]*)(?=<)/g

/** The first two parts of a word with a hyphen: `e-lärande`, `VULF-avtal`, `covid-19` of `covid-19-relaterad`. */
const HYPHENATED = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu

/** Characters. A longer word in a heading would not fit beside anything on a screen of 320 pixels, and may be broken. */
const LONGEST_HELD = 16

const held = (word: string): string => (word.length > LONGEST_HELD ? word : `<span class="held">${word}</span>`)

/** Keeps figures of a page's text with what they count, and short words with a hyphen whole; attributes stay as they are. */
export const typeset = (html: string): string =>
  html.replace(TEXT, (_, plain: string | undefined, text: string) => {
    const together = heldTogether(text)
    return plain === undefined ? `>${together.replace(HYPHENATED, held)}` : `${plain}>${together}`
  })
