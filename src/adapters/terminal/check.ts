import { type Catalogue, createVerify, type Language, type Verdict, type Verify } from '../../core/index.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** What comes of checking a quotation: a verdict, or why there can be none. */
export type Checked =
  | { readonly can: true; readonly verdict: JudgedVerdict }
  | { readonly can: false; readonly reason: 'no-file' | 'empty' | 'too-long' }

/** A verdict on a quotation that could be read. */
export type JudgedVerdict = Exclude<Verdict, { outcome: 'unreadable' }>

export type Check = (passage: string) => Checked

/** Checks quotations against the users' files of the documents. They are prepared at the first one. */
export function createCheck({ sections }: Catalogue): Check {
  const hasFile = sections.some(({ original }) => original !== undefined)
  let lazilyVerify: Verify | undefined
  return (passage) => {
    if (!hasFile) return { can: false, reason: 'no-file' }
    const verdict = (lazilyVerify ??= createVerify(sections))(passage)
    return verdict.outcome === 'unreadable' ? { can: false, reason: verdict.reason } : { can: true, verdict }
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
