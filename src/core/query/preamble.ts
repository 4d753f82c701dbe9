import type { Catalogue } from '../model/catalogue.ts'
import { type Analysis, analyse, type Read } from './parse.ts'
import { contentOf } from '../languages/word.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import { remainder } from './remainder.ts'
import { createFindRoles } from './roles.ts'

/** A first clause of a few words, ended by a comma, colon or full stop, and the question after it. */
const OPENING = /^\s*([^,:.!?]{3,60})[,:.!]\s+(\S.{10,})$/su

/** Asks a question without the words in which people say who they are. */
export type WithoutPersona = (question: string) => string

/**
 * "VFU-samordnare här, kan praktiken bli mer digital?" is not about coordinators: a first clause that names a role is
 * left out of what is searched for, unless the question speaks of itself ("vad berör oss", "min yrkesgrupp").
 */
export function createWithoutPersona(catalogue: Catalogue, read: Read): WithoutPersona {
  const findRoles = createFindRoles(catalogue)
  return (question) => {
    const [, opening = '', rest = ''] = OPENING.exec(question) ?? []
    if (opening === '') return question
    const { folded, language, words } = read(rest)
    if (contentOf(words).length < LEAST_CONTENT || UNDERSTANDING[language].own.test(folded)) return question
    return presents(analyse(opening, language)) ? rest : question
  }

  /** True for someone (`enhetschef på säbo`), or a bare actor: `hygien på äldreboende` is a subject. */
  function presents(opening: Analysis): boolean {
    const roles = findRoles(opening)
    const named = roles.flatMap(({ words }) => words)
    return roles.some(({ isPerson }) => isPerson) || (roles.length > 0 && remainder(opening, named).length === 0)
  }
}

/** What is left must be a question of its own. */
const LEAST_CONTENT = 2
