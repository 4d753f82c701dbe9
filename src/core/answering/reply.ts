import type {
  Answer,
  Choices,
  Citation,
  Considered,
  Found,
  Help,
  Hit,
  List,
  ListTopic,
  Neighbours,
  None,
  Opening,
  Refusal,
} from '../model/answer.ts'
import { answerId } from './answer-id.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from '../query/parse.ts'
import type { Knowing } from './opening/index.ts'
import { createFindQuote } from './quote.ts'
import type { Language, Section } from '../model/section.ts'

/** A question on its way to its answer. */
export interface Inquiry {
  /** As it was typed. */
  readonly question: string
  readonly analysis: Analysis
}

/** Makes answers: finds citations and neighbours so that a renderer needs nothing but the answer. */
export interface Reply {
  /** @param opening the part's own lead, unless something else is said first */
  found(inquiry: Inquiry, hits: readonly [Hit, ...Hit[]], opening?: Opening): Found
  choices(inquiry: Inquiry, hits: readonly [Hit, Hit, ...Hit[]], count: number, opening?: Opening): Choices
  list(inquiry: Inquiry, topic: ListTopic, hits: readonly Hit[], more?: Pick<Partial<List>, 'facts' | 'terms'>): List
  help(inquiry: Inquiry, occasion: Help['occasion']): Help
  none(inquiry: Inquiry, refusal: Refusal, nearest: readonly Section[], considered?: Considered): None
}

/** A route answers a question that it knows by its form, and leaves every other to the next. */
export type Route = (inquiry: Inquiry) => Answer | undefined

export function createReply(catalogue: Catalogue, know: (language: Language) => Knowing): Reply {
  const findQuote = createFindQuote(catalogue, know)
  const base = ({ question, analysis }: Inquiry) => ({
    id: answerId(analysis),
    question,
    language: analysis.language,
  })
  const leading = (inquiry: Inquiry, hits: readonly [Hit, ...Hit[]], opening: Opening) => {
    const [{ section }] = hits
    const quote = findQuote(section, inquiry.analysis, opening)
    return {
      ...base(inquiry),
      opening,
      ...(quote && { quote }),
      section,
      citation: cite(catalogue, section),
      neighbours: around(catalogue, section),
      hits,
    }
  }
  return {
    found: (inquiry, hits, opening = OWN_LEAD) => ({ outcome: 'answer', ...leading(inquiry, hits, opening) }),
    choices: (inquiry, hits, count, opening = OWN_LEAD) => {
      const [, second, ...more] = hits.slice(0, count).map((hit) => hit.section)
      return { outcome: 'choices', ...leading(inquiry, hits, opening), others: [second ?? hits[1].section, ...more] }
    },
    list: (inquiry, topic, hits, { facts = [], terms = [] } = {}) => ({
      outcome: 'list',
      ...base(inquiry),
      topic,
      hits,
      facts,
      terms,
    }),
    help: (inquiry, occasion) => ({ outcome: 'help', ...base(inquiry), occasion }),
    none: (inquiry, refusal, nearest, considered) => ({
      outcome: 'none',
      ...base(inquiry),
      refusal,
      nearest,
      ...(considered && { considered }),
    }),
  }
}

const OWN_LEAD: Opening = { lead: true }

/** Where a part stands, with the footnotes that it carries. */
export function cite(catalogue: Catalogue, section: Section): Citation {
  const footnotes = section.footnotes.flatMap((number) => {
    const footnote = catalogue.numbered('footnote', number, section.document)
    return footnote ? [footnote] : []
  })
  return { document: catalogue.document(section.document), section, footnotes }
}

function around(catalogue: Catalogue, section: Section): Neighbours {
  return {
    parent: section.parent === undefined ? undefined : catalogue.section(section.parent),
    proposals: section.proposals.map((id) => catalogue.section(id)),
    related: section.related.map((id) => catalogue.section(id)),
  }
}

/** Hits for parts that were not searched for but named: all as good. */
export const asHits = (sections: readonly Section[]): Hit[] => sections.map((section) => ({ section, score: 1 }))
