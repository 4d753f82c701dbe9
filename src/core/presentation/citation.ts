import type { Citation, PlacedFact } from '../model/answer.ts'
import { WORDING } from '../languages/index.ts'
import type { Language, Section } from '../model/section.ts'

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

/** `Förslag 2`, or nothing for a part without a number. */
export const numberedKind = ({ kind, number }: Section, language: Language): string =>
  number === undefined ? '' : `${WORDING[language].kind[kind]} ${number}`

/** `s. 9–10`; nothing where there are no pages. */
export const pagesOf = (pages: readonly number[], language: Language): string =>
  pages.length === 0 ? '' : WORDING[language].page(ranges(pages))

/** Where a part stands: `s. 9–10`; the cover letter has no pages of the document. */
export const placeOf = ({ kind, pages }: Section, language: Language): string =>
  pagesOf(pages, language) || WORDING[language].kind[kind].toLowerCase()

/** Where a figure stands: on its own page where that is known, else on its part's pages. */
export const placeOfFact = ({ fact, section }: PlacedFact, language: Language): string =>
  placeOf({ ...section, pages: fact.pages ?? section.pages }, language)

/** One line that names the source: `Promemorian s. 16 · Förslag 2 · fotnot 10–12`. */
export function shortCitation({ document, section }: Citation, language: Language): string {
  const numbers = ranges(section.footnotes)
  return [
    `${document.shortTitle[language]} ${placeOf(section, language)}`,
    numberedKind(section, language),
    numbers && WORDING[language].footnotes(numbers),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A part as an item of a list: `Förslag 2. Verka för … (s. 16)`. */
export function headingOf(section: Section, language: Language): string {
  const label = numberedKind(section, language)
  return `${label && `${label}. `}${section.title[language]} (${placeOf(section, language)})`
}

/** A footnote among the sources: its number, and its reference, or what it says where it refers to nothing. */
export function noteLine(note: Section, language: Language): { readonly label: string; readonly text: string } {
  const label = numberedKind(note, language)
  const text = note.reference ?? note.digest[language].lead
  return { label: text.startsWith(label) ? '' : `${note.number ?? ''}. `, text }
}

/** What stands above footnotes: some may explain a word and be no source. */
export const notesHeading = (notes: readonly Section[], language: Language): string =>
  notes.every(({ reference }) => reference !== undefined) ? WORDING[language].sources : WORDING[language].notes

/** One line that names the source in full, with the title as the document has it, for whoever looks it up. */
export const citationLine = (citation: Citation, language: Language): string =>
  `${shortCitation(citation, language)} · ${citation.section.title.sv}`
