import { PACKS } from '../languages/index.ts'
import type { TermRef } from '../model/refs.ts'
import type { Language } from '../model/language.ts'
import { fold } from '../text/normalise.ts'
import type { Block } from './view.ts'

/** How a term is headed. */
export interface TermHeading {
  readonly head: string
  /** What it stands for, in brackets after the head; nothing where the head says it all. */
  readonly beside: string
}

/** Says nothing twice: `covid-19 (coronapandemin)` is both term and name, a `skyddsutrustning` is a `(personlig)` one. */
export function termHeading({ term, name }: Pick<TermRef, 'term' | 'name'>): TermHeading {
  const [foldedTerm, foldedName] = [fold(term), fold(name)]
  if (foldedName === foldedTerm) return { head: term, beside: '' }
  if (foldedName.startsWith(foldedTerm) && !LETTER.test(name.charAt(term.length))) return { head: name, beside: '' }
  if (foldedName.endsWith(` ${foldedTerm}`)) return { head: term, beside: name.slice(0, -term.length).trim() }
  return { head: term, beside: name.replace(IN_BRACKETS, ', $1') }
}

const LETTER = /\p{L}/u
const IN_BRACKETS = /\s*\(([^)]*)\)/gu

/** `VULF (vårdvetenskaplig utbildning, lärande och forskning)`. */
export function termName(term: Pick<TermRef, 'term' | 'name'>): string {
  const { head, beside } = termHeading(term)
  return beside === '' ? head : `${head} (${beside})`
}

/** A term with its meaning, in which the term stands out. */
export function termLead(term: TermRef, language: Language): Extract<Block, { kind: 'lead' }> {
  const { length } = termName(term)
  const text = termMeaning(term, language)
  return { kind: 'lead', strong: text.slice(0, length), rest: text.slice(length) }
}

/** A term with its meaning, said to be ours: the document explains few of its words, and no entry tells which. */
export function termMeaning(term: TermRef, language: Language): string {
  const { head, beside } = termHeading(term)
  return PACKS[language].messages.meaning(head, beside, term.meaning)
}
