import type { Analysis } from './parse.ts'
import { spaced } from '../text/spaced.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import { remainder } from './remainder.ts'
import { isTelling, type NamedRole } from './roles.ts'

/**
 * True for a question what concerns some roles, or from somebody who says which role they have ("jag är socialchef"),
 * that says nothing else. "Hur ska vi få fler sjuksköterskor?" names a role and is about something else.
 */
export function asksForRole(analysis: Analysis, roles: readonly NamedRole[]): boolean {
  const { aboutRole, aboutElse } = UNDERSTANDING[analysis.language]
  if (aboutElse.test(analysis.folded)) return false
  const named = roles.flatMap(({ words }) => words)
  if (remainder(analysis, named).some(({ folded }) => !aboutRole.test(folded))) return false
  const { cues } = analysis
  return (
    cues.has('concern') ||
    cues.has('proposal') ||
    roles.some((role) => isTelling(role, analysis) && speaksAs(role, analysis))
  )
}

/** True where proposals are asked for, and not what to read. */
export const asksForProposals = ({ cues, folded, language }: Analysis): boolean =>
  cues.has('proposal') && !UNDERSTANDING[language].reading.test(folded)

/** True where the question is asked from a role: "som dekan", "vi på sjukhuset", "socialchef, vad är viktigt för mig". */
function speaksAs({ at }: NamedRole, { words, folded, language }: Analysis): boolean {
  const { asSomeone, insideOf, greeting, own } = UNDERSTANDING[language]
  const before = spaced(words.slice(0, at).map((word) => word.folded))
  if (asSomeone.test(before)) return true
  const opens = at === 0 || greeting.test(before)
  return own.test(folded) && (opens || insideOf.test(before))
}
