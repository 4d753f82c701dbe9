import type { ListTopic } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { resembles } from '../language/resembles.ts'
import { isStopWord } from '../language/stop-words.ts'
import { LIST_NAMES, type ListedKind, type ListName, UNDERSTANDING } from '../locales/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from '../reply.ts'
import type { Rank } from '../retrieval/ranking.ts'
import { inAlphabeticalOrder } from '../term.ts'
import { remainder } from './remainder.ts'
import { createFindRole, type NamedRole, sectionsFor } from './roles.ts'

/**
 * Lists: `förslag`, `förslag kommun`, `förslag om VFU`, `lärdomar`, `siffror`, `om`, and "vad berör oss i kommunen?".
 * A list word that stands first is a command and filters by what follows; elsewhere it is one only in a question that
 * says nothing else.
 */
export function createLists(catalogue: Catalogue, reply: Reply, rank: Rank): Route {
  const findRole = createFindRole(catalogue)
  return (inquiry) => {
    const asked = listWord(inquiry)
    if (asked === undefined) return byRole(inquiry)
    const role = findRole(inquiry.analysis)
    const rest = remainder(inquiry.analysis, [asked.word, ...(role?.words ?? [])])
    if (rest.length === 0) return whole(inquiry, asked, role)
    return asked.first && isKind(asked.list) ? bySubject(inquiry, asked.list, asked.word) : undefined
  }

  function byRole(inquiry: Inquiry) {
    const { cues } = inquiry.analysis
    if (!cues.has('concern') && !cues.has('proposal')) return undefined
    const role = findRole(inquiry.analysis)
    if (!role || remainder(inquiry.analysis, role.words).length > 0) return undefined
    const kind = cues.has('proposal') ? 'proposal' : undefined
    return forRole(inquiry, role, kind)
  }

  function forRole(inquiry: Inquiry, { role }: NamedRole, kind: ListedKind | undefined) {
    const sections = sectionsFor(catalogue, role).filter((section) => kind === undefined || section.kind === kind)
    if (sections.length === 0) return undefined
    const topic: ListTopic = { by: 'role', role, ...(kind && { kind }) }
    return reply.list(inquiry, topic, asHits(kind === undefined ? sections.slice(0, ROLE_PARTS) : sections))
  }

  function whole(inquiry: Inquiry, { list, word, first: isCommand }: Asked, role: NamedRole | undefined) {
    if (list === 'about') return about(inquiry)
    if (list === 'glossary') return glossary(inquiry, isCommand)
    if (list === 'figures') return figures(inquiry)
    if (role && isTelling(role, inquiry)) return forRole(inquiry, role, list) ?? bySubject(inquiry, list, word)
    const parts = catalogue.sections.filter((section) => section.kind === list)
    // A sentence asks what the document says as a whole: the part that sums it up stands first.
    const overview =
      isCommand || list === 'footnote' ? [] : catalogue.documents.map((d) => catalogue.section(d.overview))
    return reply.list(inquiry, { by: 'kind', kind: list }, asHits([...overview, ...parts]))
  }

  function about(inquiry: Inquiry) {
    if (inquiry.analysis.words.length > 1) return undefined
    const parts = catalogue.sections.filter(({ kind }) => kind === 'section' || kind === 'letter')
    return reply.list(inquiry, { by: 'about' }, asHits(parts))
  }

  /** What follows the command is a term, also where it names a role or is a stop word: `ordlista IVO`, `ordlista AT`. */
  function glossary(inquiry: Inquiry, isCommand: boolean) {
    const { words, language } = inquiry.analysis
    const hasTerm = words.slice(1).some(({ folded }) => !UNDERSTANDING[language].filler.test(folded))
    return isCommand && hasTerm
      ? undefined
      : reply.list(inquiry, { by: 'glossary' }, [], { terms: inAlphabeticalOrder(catalogue.terms) })
  }

  function figures(inquiry: Inquiry) {
    const facts = catalogue.sections.flatMap((section) => section.facts.map((fact) => ({ fact, section })))
    const sections = [...new Set(facts.map(({ section }) => section))]
    return reply.list(inquiry, { by: 'figures' }, asHits(sections), { facts })
  }

  function bySubject(inquiry: Inquiry, kind: ListedKind, word: string) {
    const hits = rank(inquiry.analysis).hits.filter(({ section }) => section.kind === kind)
    const near = hits.filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * SUBJECT_SHARE)
    const [only, ...more] = near
    if (!only) return undefined
    if (more.length === 0) return reply.found(inquiry, [only, ...hits.slice(1)])
    const subject = remainder(inquiry.analysis, [word])
      .map(({ text }) => text)
      .join(' ')
    return reply.list(inquiry, { by: 'subject', subject, kind }, near)
  }
}

/** A role's list ends where it would no longer fit a phone. */
const ROLE_PARTS = 10

/** A part belongs to a subject if it scores at least this share of the best; on the golden lists .6 keeps the meant ones. */
const SUBJECT_SHARE = 0.6

const isKind = (list: ListName): list is ListedKind => list !== 'about' && list !== 'glossary' && list !== 'figures'

/** "Vilka lärdomar har rådet dragit?" does not ask for those that concern the council: all are the council's. */
const isTelling = ({ words }: NamedRole, { analysis }: Inquiry): boolean =>
  words.some((word) => !isStopWord(word, analysis.language))

/** A list that a question asks for, with the word that says so and whether it is a command: the first word. */
interface Asked {
  readonly list: ListName
  readonly word: string
  readonly first: boolean
}

function listWord({ analysis }: Inquiry): Asked | undefined {
  const { lists, alsoLists } = UNDERSTANDING[analysis.language]
  return find(lists, true) ?? find(alsoLists, false)

  function find(names: Readonly<Partial<Record<ListName, readonly string[]>>>, mayBeCommand: boolean) {
    for (const [i, { folded }] of analysis.words.entries()) {
      const list = LIST_NAMES.find((name) => names[name]?.some((word) => resembles(folded, word)))
      if (list) return { list, word: folded, first: mayBeCommand && i === 0 }
    }
    return undefined
  }
}
