import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf } from '../languages/word.ts'
import { parse } from './parsed-query.ts'
import { remainder } from './remainder.ts'
import type { FindRoles } from './roles.ts'

/** A first clause of a few words, ended by a comma, colon or full stop, and the question after it. */
const FIRST_CLAUSE = /^\s*([^,:.!?]{3,60})[,:.!]\s+(\S.{10,})$/su

/** What is left must be a question of its own. */
const LEAST_CONTENT = 2

/**
 * A question without the words in which people say who they are: "VFU-samordnare här, kan praktiken bli mer digital?" is
 * not about coordinators. A first clause that names a role is left out of what is searched for, unless the question
 * speaks of itself ("vad berör oss", "min yrkesgrupp").
 */
export function withoutPreamble(question: string, lexicon: Lexicon, findRoles: FindRoles): string {
  const [, clause = '', rest = ''] = FIRST_CLAUSE.exec(question) ?? []
  if (clause === '') return question
  const { folded, words } = parse(rest, lexicon)
  if (lexicon.intents.roles.own.regex.test(folded)) return question
  const query = parse(clause, lexicon)
  const roles = findRoles(query.words)
  const named = roles.flatMap((role) => role.words)
  // A clause of nothing but who asks leaves the question whole, however little that holds.
  const isBare = remainder(query, named, lexicon.intents).length === 0
  const told = contentOf(words).filter((word) => !lexicon.intents.cueWord.test(word.folded))
  if (isBare ? told.length === 0 : contentOf(words).length < LEAST_CONTENT) return question
  // Someone (`enhetschef på säbo`), or a bare actor: `hygien på äldreboende` is a subject.
  const presents = roles.some(({ isPerson }) => isPerson) || (roles.length > 0 && isBare)
  return presents ? rest : question
}
