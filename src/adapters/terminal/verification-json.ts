import type { Change, Finding, Tolerance } from '../../core/index.ts'
import { type Checked, findingOf } from './verification.ts'

/** A check of a quotation for programs: the form of `--verify --json`. */
export interface VerificationRecord {
  readonly outcome: Checked['outcome']
  /** Id of the section where the passage, its first sentence or the passage closest to it, begins. */
  readonly section: string | null
  readonly title: string | null
  /** Printed pages of the passage; empty in a cover letter. */
  readonly pages: readonly number[]
  /** Offsets in the file's text: the first character, and the one after the last. */
  readonly start: number | null
  readonly end: number | null
  readonly file: string | null
  readonly sha256: string | null
  /** Numbers of the footnotes that the passage refers to. */
  readonly footnotes: readonly number[]
  /** What the words were forgiven where they stand there. */
  readonly tolerated: readonly Tolerance[]
  /** How another departs from the closest passage, word by word. */
  readonly changes: readonly Change[]
}

export const toVerificationRecord = (checked: Checked): VerificationRecord => ({
  outcome: checked.outcome,
  ...placeOf(findingOf(checked)),
  tolerated: 'tolerated' in checked ? checked.tolerated : [],
  changes: checked.outcome === 'departs' ? checked.changes : [],
})

const placeOf = (finding: Finding | undefined): Omit<VerificationRecord, 'outcome' | 'tolerated' | 'changes'> => ({
  section: finding?.section.id ?? null,
  title: finding?.section.title.sv ?? null,
  pages: finding?.pages ?? [],
  start: finding?.start ?? null,
  end: finding?.end ?? null,
  file: finding?.source.file ?? null,
  sha256: finding?.source.sha256 ?? null,
  footnotes: finding?.footnotes ?? [],
})
