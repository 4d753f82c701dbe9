import type { Citation, Found, Help, HelpReason, Hit, List, ListItem, None, Refusal, Trace } from '../model/answer.ts'
import type { AnswerShape } from '../model/target.ts'
import type { ClaimRef, TermRef } from '../model/refs.ts'
import type { ListTopic } from '../model/list-topic.ts'
import type { Claim, Verdict } from '../model/claim.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import { refOf, type Section, type SectionRef } from '../model/section.ts'
import type { Term } from '../model/term.ts'
import { answerId } from './answer-id.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'

/** A claim to be said, with its section. */
export interface SaidClaim {
  readonly claim: Claim
  readonly section: Section
}

/** What an answer says beside its claims. */
export interface Said {
  readonly claims: readonly [SaidClaim, ...SaidClaim[]]
  readonly shape?: AnswerShape
  readonly term?: Term
  readonly verdict?: Verdict | undefined
  readonly alternatives?: readonly Section[]
  /** Other sections that were found, best first. */
  readonly hits?: readonly { readonly section: Section; readonly score: number }[]
  readonly trace?: Trace
}

/** Makes answers out of what was found. */
export interface Reply {
  found(inquiry: Inquiry, said: Said): Found
  /** The first claim of a section. */
  section(inquiry: Inquiry, section: Section, more?: Omit<Said, 'claims'>): Found
  list(inquiry: Inquiry, topic: ListTopic, items: readonly ListItem[]): List
  help(inquiry: Inquiry, reason: HelpReason): Help
  none(inquiry: Inquiry, refusal: Refusal, nearest?: readonly Section[], trace?: Trace): None
  /** A claim says that the document is silent about what is asked. */
  notStated(inquiry: Inquiry, said: SaidClaim): None
  /** In one line what the question is taken to be about. */
  notAbout(inquiry: Inquiry, section: Section): None
}

/** How many sections a reader is offered next. */
const MOST_NEXT = 3

/** Sections that a JSON answer lists, best first. */
const MOST_HITS = 5

export function createReply({ knowledge, language, quoteClaim }: Engine): Reply {
  const base = ({ question, query }: Inquiry) => ({
    id: answerId(query),
    question,
    language: query.language,
    documents: [knowledge.document.id],
  })
  const found: Reply['found'] = (inquiry, said) => {
    const { claims, shape = 'plain', term, verdict, alternatives = [], hits = [], trace } = said
    const [first] = claims
    const [firstClaim, ...moreClaims] = claims
    return {
      outcome: 'answer',
      ...base(inquiry),
      section: refOf(first.section),
      claims: [toClaimRef(firstClaim, language), ...moreClaims.map((one) => toClaimRef(one, language))],
      shape,
      ...(term && { term: toTermRef(term, knowledge, language) }),
      ...(verdict && { verdict }),
      citation: cite(claims),
      quotes: claims.flatMap(({ claim, section }) => quoteClaim(section, claim) ?? []),
      alternatives: alternatives.map(refOf),
      next: nextOf(first.section, knowledge),
      hits: hitsOf(first.section, hits),
      ...(trace && { trace }),
    }
  }
  const none: Reply['none'] = (inquiry, refusal, nearest = [], trace) => ({
    outcome: 'none',
    ...base(inquiry),
    refusal,
    nearest: nearest.map(refOf),
    ...(trace && { trace }),
  })
  return {
    found,
    section: (inquiry, section, more = {}) =>
      found(inquiry, { ...more, claims: [{ claim: section.claims[0], section }] }),
    list: (inquiry, topic, items) => ({ outcome: 'list', ...base(inquiry), topic, items }),
    help: (inquiry, reason) => ({ outcome: 'help', ...base(inquiry), reason }),
    none,
    notStated: (inquiry, said) =>
      none(inquiry, {
        reason: 'not-stated',
        claim: toClaimRef(said, language),
        citation: cite([said]),
        asked: undefined,
      }),
    notAbout: (inquiry, section) =>
      none(inquiry, { reason: 'not-about', citation: cite([{ claim: section.claims[0], section }]) }, [section]),
  }
}

export const toClaimRef = ({ claim, section }: SaidClaim, language: Language): ClaimRef => ({
  id: claim.id,
  section: section.id,
  text: claim.text[language],
  pages: claim.pages,
  footnotes: claim.footnotes,
})

export const toTermRef = (term: Term, knowledge: DocumentKnowledge, language: Language): TermRef => ({
  term: term.term,
  name: term.name[language],
  meaning: term.meaning[language],
  section: refOf(knowledge.section(term.sections[0])),
})

/** Cites the pages and footnotes of the claims that stand in the first one's section. */
export function cite(claims: Said['claims']): Citation {
  const [{ section }] = claims
  const own = claims.filter((one) => one.section === section).map(({ claim }) => claim)
  const pages = own.flatMap((claim) => claim.pages)
  return {
    document: section.document,
    section: refOf(section),
    pages: ascending(pages.length > 0 ? pages : section.pages),
    footnotes: ascending(own.flatMap(({ footnotes }) => footnotes)),
  }
}

/** The proposals made in a section, what it stands in, and what the editor relates to it. */
function nextOf(section: Section, knowledge: DocumentKnowledge): SectionRef[] {
  const ids = [...section.proposals, ...(section.parent === undefined ? [] : [section.parent]), ...section.related]
  return [...new Set(ids)].slice(0, MOST_NEXT).map((id) => refOf(knowledge.section(id)))
}

function hitsOf(first: Section, hits: NonNullable<Said['hits']>): [Hit, ...Hit[]] {
  const own = hits.find(({ section }) => section === first)
  const others = hits.filter(({ section }) => section !== first)
  const best = own?.score ?? others[0]?.score ?? 1
  return [
    { section: refOf(first), score: best },
    ...others.slice(0, MOST_HITS - 1).map(({ section, score }) => ({ section: refOf(section), score })),
  ]
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** Sections as items of a list. */
export const sectionItems = (sections: readonly Section[]): ListItem[] =>
  sections.map((section) => ({ type: 'section', section: refOf(section) }))
