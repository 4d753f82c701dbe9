import type { PlacedFact } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { listedFacts } from '../model/figures.ts'
import { analyse } from '../query/parse.ts'
import type { Word } from '../languages/word.ts'
import { HELD, matchOf, readSentence } from '../languages/similarity.ts'
import { asHits, type Inquiry, type Reply, type Route } from './reply.ts'
import type { Language } from '../model/section.ts'
import { remainder } from '../query/remainder.ts'
import type { FindRoles, NamedRole } from '../query/roles.ts'

/** `Siffror`, or those about what follows: `siffror kommun`, `siffror IVO`. @returns a route, given the list word */
export function createFigureList(catalogue: Catalogue, reply: Reply, findRoles: FindRoles): (word: string) => Route {
  const facts = listedFacts(catalogue.sections)
  return (word) => (inquiry) => {
    const asked = remainder(inquiry.analysis, [word])
    if (asked.length === 0) return list(inquiry, facts)
    const [role] = findRoles(inquiry.analysis)
    const held = facts.filter((placed) => holds(placed, asked, inquiry.analysis.language))
    if (role && (role.isActor || held.length === 0)) {
      return list(
        inquiry,
        facts.filter((placed) => held.includes(placed) || concerns(placed, role, inquiry)),
        role,
      )
    }
    return list(inquiry, held, undefined, asked)
  }

  /** One figure is an answer. */
  function list(inquiry: Inquiry, found: readonly PlacedFact[], role?: NamedRole, asked: readonly Word[] = []) {
    const [only, ...more] = found
    if (!only) return undefined
    if (more.length === 0) return reply.found(inquiry, asFound(only), { facts: [only.fact] })
    const subject = asked.map(({ text }) => text).join(' ')
    const sections = [...new Set(found.map(({ section }) => section))]
    const topic = { by: 'figures', ...(role && { role: role.role }), ...(subject && { subject }) } as const
    return reply.list(inquiry, topic, asHits(sections), { facts: found })
  }

  /** A figure concerns whoever its part concerns, and an actor that its sentence names. */
  function concerns({ fact, section }: PlacedFact, { role, isActor }: NamedRole, { analysis }: Inquiry): boolean {
    if (role.sections.includes(section.id)) return true
    const says = analyse(fact.says[analysis.language], analysis.language)
    return isActor && findRoles(says).some((other) => other.role === role)
  }
}

const asFound = ({ section }: PlacedFact) => [{ section, score: 1 }] as const

/** True where the sentence, with its part's title, holds every word. */
function holds({ fact, section }: PlacedFact, asked: readonly Word[], language: Language): boolean {
  const text = readSentence([fact.says[language], fact.period ?? '', section.title[language]].join(' '), language)
  return asked.every((word) => matchOf({ word, others: [] }, text) >= HELD)
}
