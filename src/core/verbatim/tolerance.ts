import type { Folding, Tolerance } from '../model/tolerance.ts'

/** Hyphens that break words: not those of `hälso- och`, which stand for a word. */
const WORD_BREAK = /\u00AD|(?<=\p{L})-(?:\s+(?!(?:och|eller|samt|som)(?!\p{L})))?(?=\p{L})/gu

/** The space in `1 700`, which some write `1700`. */
const THOUSANDS_SPACE = /(?<=(?<!\p{N})\p{N}{1,3}(?: \p{N}{3})*) (?=\p{N}{3}(?!\p{N}))/gu

/**
 * What each tolerance makes alike, in this order. Bullets count as line breaks: they set list items apart, as those do.
 * Zero-width characters come along from web pages. Quotation marks within a quotation are single ones.
 */
const FOLDINGS: readonly { readonly tolerance: Folding; readonly find: RegExp; readonly write: string }[] = [
  { tolerance: 'spaces', find: /[\u200B-\u200D\u2060\uFEFF]/gu, write: '' },
  { tolerance: 'dashes', find: /[\u2010-\u2015\u2212]|--/gu, write: '-' },
  { tolerance: 'hyphenation', find: WORD_BREAK, write: '' },
  { tolerance: 'line-breaks', find: /\s*[\n-\r\u2028\u2029•·][\s•·]*/gu, write: ' ' },
  { tolerance: 'spaces', find: /[^\S\n-\r\u2028\u2029]+/gu, write: ' ' },
  { tolerance: 'thousands', find: THOUSANDS_SPACE, write: '' },
  { tolerance: 'quotation-marks', find: /''|["“”„«»'‘’‚`´]/gu, write: '"' },
]

/** A text and, for each of its characters, the index in the text that it was made from. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

/** Makes alike all that folding makes alike. */
export function foldAll(text: string): Folded {
  let folded: Folded = { text, at: Array.from({ length: text.length }, (_, i) => i) }
  for (const { find, write } of FOLDINGS) folded = replaceAll(folded, find, write)
  return folded
}

function replaceAll({ text, at }: Folded, find: RegExp, write: string): Folded {
  let out = ''
  const from: number[] = []
  let last = 0
  const copy = (end: number): void => {
    out += text.slice(last, end)
    for (let i = last; i < end; i++) from.push(at[i] ?? 0)
  }
  for (const { 0: match, index } of text.matchAll(find)) {
    copy(index)
    out += write
    for (let i = 0; i < write.length; i++) from.push(at[index] ?? 0)
    last = index + match.length
  }
  copy(text.length)
  return { text: out, at: from }
}

/** The tolerances without which two texts that are alike when folded would differ. */
export function neededFor(a: string, b: string): Tolerance[] {
  const tolerances = [...new Set(FOLDINGS.map(({ tolerance }) => tolerance))]
  return tolerances.filter((without) => foldWithout(a, without) !== foldWithout(b, without))
}

const foldWithout = (text: string, without: Tolerance): string =>
  FOLDINGS.filter(({ tolerance }) => tolerance !== without)
    .reduce((folded, { find, write }) => folded.replace(find, write), text)
    .trim()
