import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import { listRequestIn } from '../query/list-word.ts'
import { remainder } from '../query/remainder.ts'
import { createAboutSubject } from './about-subject.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { sectionsFor } from './handlers/role-list.ts'
import { type Reply, sectionItems } from './reply.ts'

/** Some of the sections of the last list: "och regionerna?", "bara de om e-hälsa"; or which of them matters most. */
export type Narrowing = (inquiry: Inquiry, context: Context) => Answer | undefined

/** Words. A longer message is a question of its own. */
const LONGEST = 8

/** A list of fewer is nothing to choose from. */
const FEWEST = 2

export function createNarrowing(engine: Engine, reply: Reply): Narrowing {
  const { knowledge, lexicon, findRoles } = engine
  const { followUps, lists } = lexicon.intents
  const { isAbout } = createAboutSubject(engine)
  return (inquiry, { listed, list, section, at }) => {
    const { query } = inquiry
    // What stands beside an answer or a no is near it, and no list of its own.
    if (section !== undefined && list === undefined && at === undefined) return undefined
    const sections = listed.flatMap((target) =>
      target.to === 'section' && knowledge.has(target.section) ? [knowledge.section(target.section)] : [],
    )
    if (sections.length < FEWEST || query.words.length > LONGEST || namesList(inquiry)) return undefined
    if (lists.superlative.regex.test(query.folded)) return notRanked(inquiry, sections)
    return ofRole(inquiry, sections) ?? ofSubject(inquiry, sections)
  }

  /** "Lärdomarna" is a list of its own; "om" is a preposition. */
  function namesList({ query }: Inquiry): boolean {
    const request = listRequestIn(query, lexicon)
    return request !== undefined && request.list !== 'about'
  }

  function notRanked(inquiry: Inquiry, sections: readonly Section[]): Answer | undefined {
    const kind = kindOf(sections)
    return kind && reply.none(inquiry, { reason: 'not-ranked', kind }, sections)
  }

  function ofRole(inquiry: Inquiry, sections: readonly Section[]): Answer | undefined {
    const { query } = inquiry
    const [named, ...others] = findRoles(query.words)
    const goesOn = followUps.goesOn.test(query.folded) || followUps.narrowing.test(query.folded)
    if (!named || others.length > 0 || !goesOn || telling(inquiry, named.words).length > 0) return undefined
    const concerned = sectionsFor(knowledge, named.role).filter((section) => sections.includes(section))
    const [only, ...more] = concerned
    if (!only) return undefined
    if (more.length === 0) return reply.section(inquiry, only)
    const { id, name } = named.role
    const kind = kindOf(concerned)
    const topic = { by: 'role', roles: [{ id, name }], every: false, counted: false, ...(kind && { kind }) } as const
    return reply.list(inquiry, topic, sectionItems(concerned))
  }

  function ofSubject(inquiry: Inquiry, sections: readonly Section[]): Answer | undefined {
    if (!followUps.narrowing.test(inquiry.query.folded)) return undefined
    const subject = telling(inquiry, [])
    const found = subject.length > 0 ? sections.filter((section) => isAbout(section, subject)) : []
    const [only, ...more] = found
    if (!only) return undefined
    if (more.length === 0) return reply.section(inquiry, only)
    const text = subject.map((word) => word.text).join(' ')
    return reply.list(inquiry, { by: 'subject', subject: text, kind: only.kind, counted: false }, sectionItems(found))
  }

  function telling({ query }: Inquiry, besides: readonly string[]) {
    const { relates } = lists
    return remainder(query, besides, lexicon.intents).filter(({ folded }) => !relates.test(folded))
  }
}

/** The kind that all have. */
const kindOf = ([first, ...more]: readonly Section[]): Section['kind'] | undefined =>
  first && more.every(({ kind }) => kind === first.kind) ? first.kind : undefined
