import type { Catalogue } from '../model/catalogue.ts'
import { type ListedKind, type ListName, UNDERSTANDING } from '../languages/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from './reply.ts'
import type { Rank } from '../retrieval/ranking.ts'
import { inAlphabeticalOrder } from '../presentation/term.ts'
import { asksForProposals, asksForRole } from '../query/role-question.ts'
import { createFigureList } from './figure-list.ts'
import { type Asked, countingWords, listWord } from '../query/list-word.ts'
import { remainder } from '../query/remainder.ts'
import { createListForRoles } from './role-list.ts'
import { createFindRoles, isTelling, type NamedRole } from '../query/roles.ts'
import { createSubjectList } from './subject-list.ts'
import { createWithoutProposal } from './without-proposal.ts'

/**
 * Lists: `förslag`, `förslag kommun`, `förslag om VFU`, `lärdomar`, `siffror`, `om`, and "vad berör oss i kommunen?".
 * A list word that stands first is a command and filters by what follows; elsewhere it is one only in a question that
 * says nothing else.
 */
export function createLists(catalogue: Catalogue, reply: Reply, rank: Rank): Route {
  const findRoles = createFindRoles(catalogue)
  const listForRoles = createListForRoles(catalogue, reply)
  const listSubject = createSubjectList(reply, rank)
  const withoutProposal = createWithoutProposal(catalogue, reply)
  const figures = createFigureList(catalogue, reply, findRoles)
  return (inquiry) => withoutProposal(inquiry) ?? byListWord(inquiry)

  function byListWord(inquiry: Inquiry) {
    const asked = listWord(inquiry.analysis)
    const roles = findRoles(inquiry.analysis)
    if (asked === undefined) return byRole(inquiry, roles)
    const counting = isKind(asked.list) ? countingWords(inquiry.analysis) : []
    const known = [asked.word, ...counting, ...roles.flatMap(({ words }) => words)]
    const saysMore = remainder(inquiry.analysis, known).length > 0
    if (asked.list === 'figures') return saysMore && !asked.first ? undefined : figures(asked.word)(inquiry)
    if (!saysMore) return whole(inquiry, asked, roles, counting.length > 0)
    return asked.first && isKind(asked.list) ? listSubject(inquiry, asked.list, asked.word) : undefined
  }

  function byRole(inquiry: Inquiry, roles: readonly NamedRole[]) {
    if (roles.length === 0 || !asksForRole(inquiry.analysis, roles)) return undefined
    return listForRoles(inquiry, roles, asksForProposals(inquiry.analysis) ? { kind: 'proposal' } : {})
  }

  function whole(inquiry: Inquiry, { list, word, first }: Asked, roles: readonly NamedRole[], count: boolean) {
    if (list === 'about') return about(inquiry)
    if (list === 'glossary') return glossary(inquiry, first)
    if (!isKind(list)) return undefined
    if (roles.some((role) => isTelling(role, inquiry.analysis)))
      return listForRoles(inquiry, roles, { kind: list, count }) ?? listSubject(inquiry, list, word)
    return count ? counted(inquiry, list) : ofKind(inquiry, list, first)
  }

  /** A sentence asks what the document says as a whole: the part that sums it up stands first. */
  function ofKind(inquiry: Inquiry, kind: ListedKind, isCommand: boolean) {
    const needsNone = isCommand || kind === 'footnote'
    const overview = needsNone ? [] : catalogue.documents.map((document) => catalogue.section(document.overview))
    return reply.list(inquiry, { by: 'kind', kind }, asHits([...overview, ...partsOf(kind)]))
  }

  function counted(inquiry: Inquiry, kind: ListedKind) {
    const parts = partsOf(kind)
    const [document] = catalogue.documents
    if (!document) return undefined
    const leftOut = parts.filter(({ inOverview }) => !inOverview)
    const count = { total: parts.length, overview: catalogue.section(document.overview), leftOut }
    return reply.list(inquiry, { by: 'kind', kind, count }, asHits(parts))
  }

  function partsOf(kind: ListedKind) {
    return catalogue.sections.filter((section) => section.kind === kind)
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
}

const isKind = (list: ListName): list is ListedKind => list !== 'about' && list !== 'glossary' && list !== 'figures'
