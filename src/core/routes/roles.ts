import type { Catalogue } from '../catalogue.ts'
import { type Analysis, spaced } from '../language/analysis.ts'
import { fold } from '../language/fold.ts'
import { resembles } from '../language/resembles.ts'
import { wordsOf } from '../language/words.ts'
import type { Role, Section, SectionKind } from '../section.ts'

/** A role that a question names, with the words that name it. */
export interface NamedRole {
  readonly role: Role
  readonly words: readonly string[]
}

/** Finds the role that a question is asked for or from: the one named by the longest expression. */
export function findRole(catalogue: Catalogue, { words, folded, language }: Analysis): NamedRole | undefined {
  const named = catalogue.roles.flatMap((role) => {
    const expressions = [...role.words[language], ...role.people[language]].map((text) => wordsOf(text).map(fold))
    const found = expressions.filter((expression) => mentions(expression))
    const longest = Math.max(0, ...found.map((expression) => expression.join('').length))
    return longest > 0 ? [{ role, words: found.flat(), longest }] : []
  })
  return named.sort((a, b) => b.longest - a.longest)[0]

  function mentions(expression: readonly string[]): boolean {
    const [only, ...more] = expression
    if (only === undefined) return false
    return more.length > 0 ? folded.includes(spaced(expression)) : words.some((word) => resembles(word.folded, only))
  }
}

/** The parts that concern a role, best first: those the editor chose, then the others that name it as an actor. */
export function sectionsFor(catalogue: Catalogue, role: Role): Section[] {
  const chosen = role.sections.map((id) => catalogue.section(id))
  const others = catalogue.sections.filter((section) => section.actors.includes(role.id) && !chosen.includes(section))
  return [...chosen, ...FOR_ROLES.flatMap((kind) => others.filter((section) => section.kind === kind))]
}

/** The kinds that someone who acts wants, in this order; forewords and letters concern everybody. */
const FOR_ROLES: readonly SectionKind[] = ['proposal', 'challenge', 'lesson']
