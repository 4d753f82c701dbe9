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
