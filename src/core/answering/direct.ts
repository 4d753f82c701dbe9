import type { ListTopic, NamedParts } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { pagesIn, type Reference, referencesIn } from '../query/references.ts'
import type { ListedKind } from '../languages/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from './reply.ts'
import type { Section } from '../model/section.ts'

/**
 * A part by its id (`forslag-2-vulf`), parts by their numbers (`lärdom 7`, `förslag 1 och 2`, `sista förslaget`), or
 * those on some pages (`sida 16`, `sid 9-10`, `siffror sida 14`).
 */
export function createDirect(catalogue: Catalogue, reply: Reply): Route {
  const lastPage = Math.max(...catalogue.documents.map((document) => document.pageCount))
  return (inquiry) => byId(inquiry) ?? byNumber(inquiry) ?? byPage(inquiry)

  function byId(inquiry: Inquiry) {
    const id = inquiry.question.trim().toLowerCase()
    return catalogue.has(id) ? reply.found(inquiry, [{ section: catalogue.section(id), score: 1 }]) : undefined
  }

  function byNumber(inquiry: Inquiry) {
    const asked = referencesIn(inquiry.analysis.text, inquiry.analysis.language)
    const [first] = asked
    if (!first) return undefined
    const [section, ...more] = [...new Set(asked.flatMap(partsOf))]
    if (!section) return noSuchNumber(inquiry, first)
    if (more.length === 0) return reply.found(inquiry, [{ section, score: 1 }, ...asHits(sameSource(section))])
    const parts = [section, ...more]
    return reply.list(inquiry, { by: 'number', named: named(parts) }, asHits(parts))
  }

  function partsOf({ kind, number }: Reference): Section[] {
    const section = catalogue.numbered(kind, number === 'last' ? lastOf(kind) : number)
    return section ? [section] : []
  }

  function noSuchNumber(inquiry: Inquiry, { kind, number }: Reference) {
    const last = lastOf(kind)
    return reply.none(inquiry, { reason: 'no-such-number', kind, number: number === 'last' ? last : number, last }, [])
  }

  function lastOf(kind: ListedKind): number {
    return Math.max(0, ...catalogue.sections.filter((part) => part.kind === kind).map((part) => part.number ?? 0))
  }

  function sameSource(section: Section): Section[] {
    return section.sameAs.map((id) => catalogue.section(id))
  }

  function byPage(inquiry: Inquiry) {
    const asked = pagesIn(inquiry.analysis.text, inquiry.analysis.language)
    const [first] = asked?.pages ?? []
    if (!asked || first === undefined) return undefined
    const pages = asked.pages.filter((page) => page >= 1 && page <= lastPage)
    const [page] = pages
    if (page === undefined) return reply.none(inquiry, { reason: 'no-such-page', page: first, last: lastPage }, [])
    const parts = catalogue.sections.filter((section) => section.pages.some((number) => pages.includes(number)))
    if (parts.length === 0) return reply.none(inquiry, { reason: 'empty-page', page }, firstParts())
    const facts = parts.flatMap((section) => section.facts.map((fact) => ({ fact, section })))
    if (asked.figures && facts.length > 0) {
      const stating = [...new Set(facts.map(({ section }) => section))]
      return reply.list(inquiry, { by: 'figures', pages }, asHits(stating), { facts })
    }
    const topic: ListTopic = pages.length === 1 ? { by: 'page', page } : { by: 'pages', pages }
    return reply.list(inquiry, topic, asHits(parts))
  }

  function firstParts(): Section[] {
    return catalogue.sections.filter(({ pages }) => pages.length > 0).slice(0, FIRST_PARTS)
  }
}

/** What begins after the cover and the contents. */
const FIRST_PARTS = 3

/** Parts in order, those of one kind together: `Förslag 1 och 2`. */
function named(parts: readonly Section[]): NamedParts[] {
  const kinds = [...new Set(parts.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    kind,
    numbers: parts.filter((part) => part.kind === kind).flatMap(({ number }) => (number === undefined ? [] : [number])),
  }))
}
