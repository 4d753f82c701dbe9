import type { DocumentFiles } from './document-files.ts'

/** A document for which fewer everyday questions than this have been written a section is known by its own text alone. */
const FEW_QUESTIONS = 1

/** True for a document that nobody has written questions for: what is fitted on questions does not hold for it. */
export function isUnwritten({ sections }: Pick<DocumentFiles, 'sections'>): boolean {
  const asked = sections.reduce(
    (sum, { questions, claims }) =>
      sum + questions.sv.length + claims.reduce((all, { asked: own }) => all + own.sv.length, 0),
    0,
  )
  return asked < FEW_QUESTIONS * sections.length
}

/** Nobody has translated this share of its headings: the document has Swedish text alone. */
const MOST = 0.5

/** True for a document that has no English text, or next to none. */
export function isSwedishOnly({ sections }: Pick<DocumentFiles, 'sections'>): boolean {
  const untranslated = sections.filter(({ kind, title }) => kind !== 'footnote' && title.en === title.sv)
  return untranslated.length > MOST * sections.filter(({ kind }) => kind !== 'footnote').length
}
