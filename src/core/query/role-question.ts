import type { Lexicon } from '../languages/lexicon.ts'
import { spaced } from '../text/tokenise.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { remainder } from './remainder.ts'
import { isTelling, type NamedRole } from './roles.ts'

/**
 * True for a question what concerns some roles, or from somebody who says which role they have ("jag är socialchef"),
 * that says nothing else. "Hur ska vi få fler sjuksköterskor?" names a role and is about something else, and "gäller det
 * undersköterskor?" wants a yes or a no.
 */
export function asksForRole(query: ParsedQuery, roles: readonly NamedRole[], lexicon: Lexicon): boolean {
  const { relevant, otherTopic } = lexicon.intents.roles
  if (otherTopic.regex.test(query.folded)) return false
  const named = roles.flatMap(({ words }) => words)
  if (remainder(query, named, lexicon.intents).some(({ folded }) => !relevant.test(folded))) return false
  const { cues } = query
  return (
    (cues.has('concern') && !(cues.has('yes-or-no') && namesSubject(query, roles, lexicon))) ||
    (cues.has('proposal') && !namesSubject(query, roles, lexicon)) ||
    roles.some((role) => isTelling(role, lexicon) && speaksAs(role, query, lexicon))
  )
}

/** True where people are named who are not asking: "fler doktorander i kommunerna" is about doctoral students. */
export const namesSubject = (query: ParsedQuery, roles: readonly NamedRole[], lexicon: Lexicon): boolean =>
  roles.some((role) => role.isPerson && !role.isActor && !speaksAs(role, query, lexicon))

/** True where proposals are asked for, and not what to read. */
export const asksForProposals = ({ cues, folded }: ParsedQuery, { intents }: Lexicon): boolean =>
  cues.has('proposal') && !intents.roles.reading.regex.test(folded)

/** True where the question is asked from a role: "som dekan", "vi på sjukhuset", "socialchef, vad är viktigt för mig". */
function speaksAs({ at }: NamedRole, { words, folded }: ParsedQuery, { intents }: Lexicon): boolean {
  const { asSomeone, inside, own } = intents.roles
  const before = spaced(words.slice(0, at).map((word) => word.folded))
  if (asSomeone.regex.test(before)) return true
  const opens = at === 0 || before.replace(intents.smallTalk.words.greeting, '').trim() === ''
  return own.regex.test(folded) && (opens || inside.regex.test(before))
}
