import type { ListItem } from '../../model/answer.ts'
import { qualifiedId, refOf, type Section } from '../../model/section.ts'
import type { ListedKind } from '../../languages/reference-words.ts'
import { asksMoreOf } from '../../query/asks-more-of.ts'
import { pagesIn, type Reference, referencesIn } from '../../query/references.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import { namedSections } from '../named-sections.ts'
import { type Reply, sectionItems, toClaimRef } from '../reply.ts'

/** What begins after the cover and the contents. */
const FIRST_SECTIONS = 3

/**
 * A section by its id (`forslag-2-vulf`), sections by their numbers (`lärdom 7`, `förslag 1 och 2`, `sista förslaget`,
 * `jämför förslag 2 och 3`), or those on some pages (`sida 16`, `sid 9-10`, `siffror sida 14`).
 */
export function createByReference({ knowledge, lexicon, language }: Engine, reply: Reply): IntentHandler {
  const { intents } = lexicon
  const { sections, document } = knowledge
  return {
    name: 'by reference',
    tryAnswer: (inquiry) => byId(inquiry) ?? byNumber(inquiry) ?? byPage(inquiry),
  }

  function byId(inquiry: Inquiry) {
    const typed = inquiry.question.trim().toLowerCase()
    if (isListWord(typed)) return undefined
    const id = [typed, qualifiedId(document.id, typed)].find((own) => knowledge.has(own))
    return id === undefined ? undefined : reply.section(inquiry, knowledge.section(id))
  }

  /** `utmaningar` asks for the list, also where a heading has that for its id. */
  function isListWord(typed: string): boolean {
    return Object.values(intents.lists.commands).some((words) => words.includes(typed))
  }

  function byNumber(inquiry: Inquiry) {
    const asked = referencesIn(inquiry.query.text, intents)
    const [first] = asked
    if (!first) return undefined
    const [section, ...more] = [...new Set(asked.flatMap(sectionOf))]
    if (!section) return noSuchNumber(inquiry, first)
    if (more.length > 0) return listed(inquiry, [section, ...more])
    if (asksMoreOf(inquiry.query, intents)) return undefined
    const hits = section.sameAs.map((id) => ({ section: knowledge.section(id), score: 1 }))
    return reply.section(inquiry, section, { hits })
  }

  function listed(inquiry: Inquiry, named: readonly Section[]) {
    return intents.shapes.compare.regex.test(inquiry.query.folded)
      ? reply.list(inquiry, { by: 'comparison' }, named.map(toCompared))
      : reply.list(inquiry, { by: 'number', named: namedSections(named) }, named.map(withFirstClaim))
  }

  function toCompared(section: Section): ListItem {
    const roles = section.roles.flatMap((id) => knowledge.roles.filter((role) => role.id === id))
    return {
      type: 'compared',
      section: refOf(section),
      says: section.claims[0].text[language],
      roles: roles.map(({ id, name }) => ({ id, name })),
    }
  }

  function withFirstClaim(section: Section): ListItem {
    return { type: 'section', section: refOf(section), says: section.claims[0].text[language] }
  }

  function sectionOf({ kind, number }: Reference): Section[] {
    const section = knowledge.numbered(kind, number === 'last' ? lastOf(kind) : number)
    return section ? [section] : []
  }

  function noSuchNumber(inquiry: Inquiry, { kind, number }: Reference) {
    const last = lastOf(kind)
    return reply.none(inquiry, { reason: 'no-such-number', kind, number: number === 'last' ? last : number, last })
  }

  function lastOf(kind: ListedKind): number {
    return Math.max(0, ...sections.filter((section) => section.kind === kind).map(({ number }) => number ?? 0))
  }

  function byPage(inquiry: Inquiry) {
    const asked = pagesIn(inquiry.query.text, intents)
    const [first] = asked?.pages ?? []
    if (!asked || first === undefined) return undefined
    const last = document.pageCount
    const pages = asked.pages.filter((page) => page >= 1 && page <= last)
    const [page] = pages
    if (page === undefined) return reply.none(inquiry, { reason: 'no-such-page', page: first, last })
    const onPages = sections.filter((section) => section.pages.some((number) => pages.includes(number)))
    if (onPages.length === 0) {
      const nearest = sections.filter((section) => section.pages.length > 0).slice(0, FIRST_SECTIONS)
      return reply.none(inquiry, { reason: 'empty-page', page }, nearest)
    }
    const figures = asked.figures ? figuresOn(onPages, pages) : []
    return figures.length > 0
      ? reply.list(inquiry, { by: 'figures', pages }, figures)
      : reply.list(inquiry, { by: 'pages', pages }, sectionItems(onPages))
  }

  function figuresOn(onPages: readonly Section[], pages: readonly number[]): ListItem[] {
    return onPages.flatMap((section) =>
      section.claims
        .filter(({ figure, pages: own }) => figure && own.some((page) => pages.includes(page)))
        .map((claim) => ({ type: 'claim', section: refOf(section), claim: toClaimRef({ claim, section }, language) })),
    )
  }
}
