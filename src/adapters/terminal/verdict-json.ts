import type { Finding, Tolerance } from '../../core/index.ts'
import type { Change } from './blocks.ts'
import { findingOf, type JudgedVerdict } from './check.ts'

/** A verdict for programs: the form of `--verify --json`. */
export interface VerdictRecord {
  readonly outcome: JudgedVerdict['outcome']
  /** Id of the part where the passage, its first sentence or the passage closest to it, begins. */
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

export function toVerdictRecord(verdict: JudgedVerdict): VerdictRecord {
  const { outcome } = verdict
  return {
    outcome,
    ...toPlace(findingOf(verdict)),
    tolerated: 'tolerated' in verdict ? verdict.tolerated : [],
    changes: outcome === 'departs' ? verdict.changes : [],
  }
}

const toPlace = (finding: Finding | undefined): Omit<VerdictRecord, 'outcome' | 'tolerated' | 'changes'> => ({
  section: finding?.section.id ?? null,
  title: finding?.section.title.sv ?? null,
  pages: finding?.pages ?? [],
  start: finding?.start ?? null,
  end: finding?.end ?? null,
  file: finding?.source.file ?? null,
  sha256: finding?.source.sha256 ?? null,
  footnotes: finding?.footnotes ?? [],
})
