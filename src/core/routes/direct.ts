import type { Catalogue } from '../catalogue.ts'
import { UNDERSTANDING, type ListedKind } from '../locales/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from '../reply.ts'
import type { Section } from '../section.ts'

/** A part by its id (`forslag-2-vulf`), by its number (`lärdom 7`, `fn 13`), or the parts on a page (`sida 16`). */
export function createDirect(catalogue: Catalogue, reply: Reply): Route {
  return (inquiry) => byId(inquiry) ?? byNumber(inquiry) ?? byPage(inquiry)

  function byId(inquiry: Inquiry) {
    const id = inquiry.question.trim().toLowerCase()
    return catalogue.has(id) ? reply.found(inquiry, [{ section: catalogue.section(id), score: 1 }]) : undefined
  }

  function byNumber(inquiry: Inquiry) {
    const { language, folded } = inquiry.analysis
    for (const [kind, pattern] of UNDERSTANDING[language].numbered) {
      const number = numberIn(pattern, folded)
      if (number !== undefined) return withNumber(inquiry, kind, number)
    }
    return undefined
  }

  function withNumber(inquiry: Inquiry, kind: ListedKind, number: number) {
    const section = catalogue.numbered(kind, number)
    if (section) return reply.found(inquiry, [{ section, score: 1 }, ...asHits(sameSource(section))])
    const all = catalogue.sections.filter((part) => part.kind === kind)
    const last = Math.max(0, ...all.map((part) => part.number ?? 0))
    return reply.none(inquiry, { reason: 'no-such-number', kind, number, last }, all.slice(-NEAREST))
  }

  function sameSource(section: Section): Section[] {
    return section.sameAs.map((id) => catalogue.section(id))
  }

  function byPage(inquiry: Inquiry) {
    const { language, folded } = inquiry.analysis
    const page = numberIn(UNDERSTANDING[language].page, folded)
    if (page === undefined) return undefined
    const last = Math.max(...catalogue.documents.map((document) => document.pageCount))
    if (page < 1 || page > last) return reply.none(inquiry, { reason: 'no-such-page', page, last }, [])
    const parts = catalogue.sections.filter((section) => section.pages.includes(page))
    if (parts.length === 0)
      return reply.none(
        inquiry,
        { reason: 'empty-page', page },
        catalogue.sections.filter(({ pages }) => pages.length > 0).slice(0, NEAREST),
      )
    return reply.list(inquiry, { by: 'page', page }, asHits(parts))
  }
}

/** How many headings a "no" names. */
const NEAREST = 3

function numberIn(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
