import type { Catalogue } from '../catalogue.ts'
import type { Analysis } from '../language/analysis.ts'
import { spaced } from '../language/spaced.ts'
import { fold } from '../language/fold.ts'
import { resembles } from '../language/resembles.ts'
import { wordsOf } from '../language/words.ts'
import type { Language, Role, Section, SectionKind } from '../section.ts'

/** A role that a question names, with the words that name it. */
export interface NamedRole {
  readonly role: Role
  readonly words: readonly string[]
}

/** Finds the role that a question is asked for or from: the one named by the longest expression. */
export type FindRole = (analysis: Analysis) => NamedRole | undefined

export function createFindRole(catalogue: Catalogue): FindRole {
  const expressions = { sv: expressionsIn(catalogue, 'sv'), en: expressionsIn(catalogue, 'en') }
  return ({ words, folded, language }) => {
    const named = expressions[language].flatMap(({ role, names }) => {
      const found = names.filter(({ first, whole }) =>
        whole === undefined ? words.some((word) => resembles(word.folded, first)) : folded.includes(whole),
      )
      const longest = Math.max(0, ...found.map(({ length }) => length))
      return longest > 0 ? [{ role, words: found.flatMap(({ parts }) => parts), longest }] : []
    })
    return named.sort((a, b) => b.longest - a.longest)[0]
  }
}

const expressionsIn = ({ roles }: Catalogue, language: Language) =>
  roles.map((role) => ({
    role,
    names: [...role.words[language], ...role.people[language]].flatMap((text) => {
      const parts = wordsOf(text).map(fold)
      const [first, ...more] = parts
      if (first === undefined) return []
      return [{ first, parts, length: parts.join('').length, whole: more.length > 0 ? spaced(parts) : undefined }]
    }),
  }))

/** The parts that concern a role, best first: those the editor chose, then the others that name it as an actor. */
export function sectionsFor(catalogue: Catalogue, role: Role): Section[] {
  const chosen = role.sections.map((id) => catalogue.section(id))
  const others = catalogue.sections.filter((section) => section.actors.includes(role.id) && !chosen.includes(section))
  return [...chosen, ...FOR_ROLES.flatMap((kind) => others.filter((section) => section.kind === kind))]
}

/** The kinds that someone who acts wants, in this order; forewords and letters concern everybody. */
const FOR_ROLES: readonly SectionKind[] = ['proposal', 'challenge', 'lesson']
