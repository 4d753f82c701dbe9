import { z } from 'zod'
import type { Finding, Verification } from '../../core/index.ts'

/** A check of a quotation that could be carried out. */
export type CheckedQuotation = Exclude<Verification, { outcome: 'unchecked' }>

/** A check of a quotation for programs: the form of `--verify --json`, and of what assistants get. */
export const verificationRecord = z.object({
  outcome: z.enum(['exact', 'scattered', 'departs', 'absent']),
  section: z.string().nullable().describe('Id of the section where the words, or what is closest to them, begin.'),
  title: z.string().nullable(),
  pages: z.array(z.number()).describe('Printed pages of the words.'),
  start: z.number().nullable().describe('Offset in the text of the file; end is that after the last character.'),
  end: z.number().nullable(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  footnotes: z.array(z.number()).describe('Footnotes that the words refer to.'),
  tolerated: z.array(z.string()).describe('Differences that leave a quotation true.'),
  changes: z
    .array(z.object({ kind: z.enum(['kept', 'removed', 'added']), text: z.string() }))
    .describe('removed stands in the document only, added in the quotation only.'),
})

export function toVerificationRecord(checked: CheckedQuotation): z.infer<typeof verificationRecord> {
  const finding = findingOf(checked)
  return {
    outcome: checked.outcome,
    section: finding?.section.id ?? null,
    title: finding?.section.title.sv ?? null,
    pages: [...(finding?.pages ?? [])],
    start: finding?.start ?? null,
    end: finding?.end ?? null,
    file: finding?.source.file ?? null,
    sha256: finding?.source.sha256 ?? null,
    footnotes: [...(finding?.footnotes ?? [])],
    tolerated: 'tolerated' in checked ? [...checked.tolerated] : [],
    changes: checked.outcome === 'departs' ? [...checked.changes] : [],
  }
}

/** Where the quotation, or what is closest to it, stands; of several places the first. */
export function findingOf(checked: CheckedQuotation): Finding | undefined {
  switch (checked.outcome) {
    case 'exact':
    case 'departs':
      return checked.finding
    case 'scattered':
      return checked.findings[0]
    case 'absent':
      return undefined
  }
}
