/** A sentence of a text, by its indexes in it. */
export interface Sentence {
  readonly start: number
  /** Behind the last character; white space between sentences belongs to neither. */
  readonly end: number
}

/** A line break, or: a stop, what may close behind it, white space, and something that can begin a sentence. */
const BREAK = /\n|[.!?…]+[)\]"”’]*(\s+)(?=["”“'(\[–-]*\s?[\p{Lu}\p{N}])/gu

/** Abbreviations before which no sentence ends, without their last stop. */
const ABBREVIATIONS = new Set(
  `t.ex bl.a dvs p.g.a pga m.m m.fl s.k d.v.s fr.o.m t.o.m o.s.v osv resp ca kap st nr s jfr obs dr prof
  f.d i.e e.g etc`.split(/\s+/),
)

/** An initial: `A.` in `A. Larsson`. */
const INITIAL = /^\p{Lu}$/u
const LAST_WORD = /[^\s("”]*$/u

/**
 * Splits a paragraph into its sentences. Intl.Segmenter ends a sentence within `t.ex. IVO` and does not know Swedish
 * abbreviations, so the rule is our own.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: match, 1: gap = match, index } of text.matchAll(BREAK)) {
    const end = index + match.length - gap.length
    if (isAbbreviation(text.slice(start, index), text.charAt(index))) continue
    sentences.push({ start, end })
    start = end + gap.length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

function isAbbreviation(before: string, stop: string): boolean {
  if (stop !== '.') return false
  const word = LAST_WORD.exec(before)?.[0] ?? ''
  return ABBREVIATIONS.has(word.toLowerCase()) || INITIAL.test(word)
}
