import {
  type Catalogue,
  createVerify,
  type Finding,
  type Language,
  type Verdict,
  type Verify,
} from '../../core/index.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** What comes of checking a quotation: a verdict, or why there can be none. */
export type Checked =
  | { readonly can: true; readonly verdict: JudgedVerdict }
  | { readonly can: false; readonly reason: 'no-file' | 'empty' | 'too-long' }

/** A verdict on a quotation that could be read. */
export type JudgedVerdict = Exclude<Verdict, { outcome: 'unreadable' }>

export type Check = (passage: string) => Checked

/** Checks quotations against the users' files of the documents. They are prepared at the first one. */
export function createCheck(catalogue: Catalogue): Check {
  const hasFile = catalogue.sections.some(({ original }) => original !== undefined)
  let lazilyVerify: Verify | undefined
  return (passage) => {
    const verdict = (lazilyVerify ??= createVerify(catalogue))(passage)
    if (verdict.outcome === 'unreadable') return { can: false, reason: verdict.reason }
    return hasFile ? { can: true, verdict } : { can: false, reason: 'no-file' }
  }
}

/** Where the quotation, or what is closest to it, stands; of several places the first. */
export function findingOf(verdict: JudgedVerdict): Finding | undefined {
  switch (verdict.outcome) {
    case 'exact':
    case 'departs':
      return verdict.finding
    case 'scattered':
      return verdict.findings[0]
    case 'absent':
      return undefined
  }
}

/** Why a quotation could not be checked, in one sentence. */
export function whyNot(
  reason: Extract<Checked, { can: false }>['reason'],
  { documents }: Catalogue,
  language: Language,
): string {
  const { original, verdict } = TERMINAL_WORDING[language]
  switch (reason) {
    case 'no-file':
      return original.noFile(documents[0]?.id ?? '')
    case 'empty':
      return verdict.empty
    case 'too-long':
      return verdict.tooLong
  }
}
