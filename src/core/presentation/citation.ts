import { PACKS } from '../languages/index.ts'
import type { Citation } from '../model/answer.ts'
import type { Document } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Section, SectionRef } from '../model/section.ts'

/** Ascending numbers, runs drawn together: 10, 11, 12, 14 → `10–12, 14`. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** `Förslag 2`, or nothing for a section without a number. */
export const numberedKind = ({ kind, number }: SectionRef, language: Language): string =>
  number === undefined ? '' : `${PACKS[language].messages.kind[kind]} ${number}`

/** `s. 9–10`; nothing where there are no pages. */
export const pagesText = (pages: readonly number[], language: Language): string =>
  pages.length === 0 ? '' : PACKS[language].messages.page(ranges(pages))

/** Where a section stands: `s. 9–10`; a cover letter has no pages of the document. */
export const placeOf = ({ kind, pages }: SectionRef, language: Language): string =>
  pagesText(pages, language) || PACKS[language].messages.kind[kind].toLowerCase()

/** The same beside a section's title: nothing where the title begins with the kind, as in `Missiv: Analys av …`. */
export function placeByTitle(section: SectionRef, language: Language): string {
  const place = placeOf(section, language)
  return section.title[language].toLowerCase().startsWith(place) ? '' : place
}

/** A section's number and title: `Förslag 2. Verka för …`. */
export function fullName(section: SectionRef, language: Language): string {
  const label = numberedKind(section, language)
  return `${label && `${label}. `}${section.title[language]}`
}

/** A section as an entry of a list: `Förslag 2. Verka för … (s. 16)`. */
export function headingOf(section: SectionRef, language: Language): string {
  const place = pagesText(section.pages, language)
  return `${fullName(section, language)}${place && ` (${place})`}`
}

/** A section within a sentence: `förslag 10 (s. 15)`, or its title where it has no number. */
export function nameInSentence(section: SectionRef, language: Language): string {
  const place = placeByTitle(section, language)
  return `${smallName(section, language)}${place && ` (${place})`}`
}

/** The same without its pages: `förslag 10`. */
export const smallName = (section: SectionRef, language: Language): string =>
  numberedKind(section, language).toLowerCase() || section.title[language]

/** A section in a few words: `Förslag 2`, or its title where it has no number. */
export const shortName = (section: SectionRef, language: Language): string =>
  numberedKind(section, language) || section.title[language]

/**
 * One line that names the source, for a channel where nobody knows which document is meant:
 * `Lärdom 7, Pandemin och kompetensförsörjningen (2020), s. 12–13, fotnot 5`.
 */
export function citationLine(
  { section, pages, footnotes }: Citation,
  { citedAs, replacedBy }: Document,
  language: Language,
): string {
  const line = [
    shortName(section, language),
    citedAs[language],
    pagesText(pages, language),
    footnotes.length > 0 ? PACKS[language].messages.footnotes(ranges(footnotes)) : '',
  ]
    .filter(Boolean)
    .join(', ')
  return replacedBy ? `${line}. ${PACKS[language].messages.replacedBy(replacedBy.citedAs[language])}` : line
}

/**
 * A footnote's text: its reference, or, where it has none, what its first claim says without `(fotnot 7)`, which its name
 * says already; a claim is also said alone, and so has it.
 */
export const noteText = (note: Section, language: Language): string =>
  note.reference ?? note.claims[0].text[language].replace(` (${shortName(note, language).toLowerCase()})`, '')

/** A footnote among the sources: its name and its text. */
export function noteLine(note: Section, language: Language): string {
  const name = shortName(note, language)
  const text = noteText(note, language)
  return text.startsWith(name) ? text : `${name}. ${text}`
}

/** What stands above footnotes: some may explain a word and be no source. */
export const notesHeading = (notes: readonly Section[], language: Language): string =>
  notes.every(({ reference }) => reference !== undefined)
    ? PACKS[language].messages.sources
    : PACKS[language].messages.notes
