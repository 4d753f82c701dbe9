import { fold } from '../text/normalise.ts'
import { WORDING } from '../languages/index.ts'
import type { Language, Term } from '../model/section.ts'

/** How a term is headed. */
export interface TermHeading {
  readonly head: string
  /** What it stands for, in brackets after the head; nothing where the head says it all. */
  readonly beside: string
}

/** Says nothing twice: `covid-19 (coronapandemin)` is both term and name, a `skyddsutrustning` is a `(personlig)` one. */
export function termHeading({ term, name }: Pick<Term, 'term' | 'name'>, language: Language): TermHeading {
  const said = name[language]
  const [foldedTerm, foldedName] = [fold(term), fold(said)]
  if (foldedName === foldedTerm) return { head: term, beside: '' }
  if (foldedName.startsWith(foldedTerm) && !LETTER.test(said.charAt(term.length))) return { head: said, beside: '' }
  if (foldedName.endsWith(` ${foldedTerm}`)) return { head: term, beside: said.slice(0, -term.length).trim() }
  return { head: term, beside: said.replace(IN_BRACKETS, ', $1') }
}

const LETTER = /\p{L}/u
const IN_BRACKETS = /\s*\(([^)]*)\)/gu

/** `VULF (vårdvetenskaplig utbildning, lärande och forskning)`. */
export function termName(term: Pick<Term, 'term' | 'name'>, language: Language): string {
  const { head, beside } = termHeading(term, language)
  return beside === '' ? head : `${head} (${beside})`
}

/** The meaning, said to be ours: the document explains few of its words, and no entry tells which. */
export const meaningOf = ({ meaning }: Pick<Term, 'meaning'>, language: Language): string =>
  `${WORDING[language].ourMeaning}: ${meaning[language]}`

/** A term with its meaning, to be said first. */
export const termMeaning = (term: Term, language: Language): string =>
  `${termName(term, language)}. ${meaningOf(term, language)}`

/** As a Swedish reader looks them up: the terms are the document's words, also to an English reader. */
export const inAlphabeticalOrder = (terms: readonly Term[]): Term[] =>
  [...terms].sort((a, b) => COLLATOR.compare(a.term, b.term))

const COLLATOR = new Intl.Collator('sv', { numeric: true })
