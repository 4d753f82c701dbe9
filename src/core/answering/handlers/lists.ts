import type { ListName } from '../../languages/intents.ts'
import type { ListedKind } from '../../languages/reference-words.ts'
import { refOf, type Section } from '../../model/section.ts'
import { isUnwritten } from '../../model/unwritten.ts'
import { countingWordsIn, listRequestIn, type AskedList } from '../../query/list-word.ts'
import { remainder } from '../../query/remainder.ts'
import { asksForProposals, asksForRole, namesSubject } from '../../query/role-question.ts'
import { isTelling, type NamedRole } from '../../query/roles.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { ListsOf } from '../lists-of.ts'
import { type Reply, sectionItems } from '../reply.ts'
import { createFigureList } from './figure-list.ts'
import { createRoleList } from './role-list.ts'
import { createSubjectList } from './subject-list.ts'

/**
 * Lists: `förslag`, `förslag kommun`, `förslag om VFU`, `lärdomar`, `siffror`, `om`, "hur många förslag rör forskning",
 * and "vad berör oss i kommunen?". A list word that stands first is a command and filters by what follows; elsewhere it
 * is one only in a question that says nothing else, or that counts.
 */
export function createLists(engine: Engine, reply: Reply, listsOf: ListsOf): IntentHandler {
  const { knowledge, lexicon, findRoles } = engine
  const roleList = createRoleList(engine, reply)
  const subjectList = createSubjectList(engine, reply)
  const figureList = createFigureList(engine, reply, listsOf)
  return { name: 'lists', tryAnswer: byListWord }

  function byListWord(inquiry: Inquiry) {
    const { query } = inquiry
    const request = listRequestIn(query, lexicon)
    const roles = findRoles(query.words)
    if (!request) return proposed(inquiry) ?? byRole(inquiry, roles)
    const counting = isKind(request.list) ? countingWordsIn(query, lexicon) : []
    const known = [request.word, ...counting, ...roles.flatMap(({ words }) => words)]
    const more = remainder(query, known, lexicon.intents).filter(
      ({ folded }) => !lexicon.intents.lists.relates.test(folded),
    )
    if (request.list === 'figures')
      return more.length > 0 && !request.isCommand ? undefined : figureList(inquiry, request.word)
    if (more.length === 0) return whole(inquiry, request, roles, counting.length > 0)
    if (!isKind(request.list)) return undefined
    const counts = counting.length > 0 && query.cues.has('figure')
    return request.isCommand || counts || lexicon.intents.lists.ofSubject.regex.test(query.folded)
      ? (subjectList(inquiry, request.list, [request.word, ...counting], counts) ??
          (counts ? counted(inquiry, request.list) : undefined))
      : undefined
  }

  function byRole(inquiry: Inquiry, roles: readonly NamedRole[]) {
    if (roles.length === 0 || !asksForRole(inquiry.query, roles, lexicon)) return undefined
    return roleList(inquiry, roles, asksForProposals(inquiry.query, lexicon) ? { kind: 'proposal' } : {})
  }

  /** "Vad föreslår rådet?" asks for all of it, also where some of it concerns the publisher. */
  function proposed(inquiry: Inquiry) {
    if (!lexicon.intents.lists.proposed.regex.test(inquiry.query.folded)) return undefined
    return ofKindIn('proposal').length > 0 ? ofKind(inquiry, 'proposal', false) : undefined
  }

  function whole(inquiry: Inquiry, { list, word, isCommand }: AskedList, roles: readonly NamedRole[], counts: boolean) {
    if (list === 'about') return about(inquiry)
    if (list === 'glossary') return glossary(inquiry, isCommand)
    if (!isKind(list)) return undefined
    if (!isCommand && namesSubject(inquiry.query, roles, lexicon)) return undefined
    if (roles.some((role) => isTelling(role, lexicon)))
      return roleList(inquiry, roles, { kind: list, counts }) ?? subjectList(inquiry, list, [word], counts)
    return counts ? counted(inquiry, list) : ofKind(inquiry, list, isCommand)
  }

  /** A sentence asks what the document says as a whole: the section that sums it up stands first. */
  function ofKind(inquiry: Inquiry, kind: ListedKind, isCommand: boolean) {
    const needsOverview = !isCommand && kind !== 'footnote'
    return listsOf.kind(
      inquiry,
      kind,
      needsOverview ? [groupOf(kind) ?? knowledge.section(knowledge.document.overview)] : [],
    )
  }

  /** Where nobody has said which section sums the document up, the heading that all of them stand below does. */
  function groupOf(kind: ListedKind): Section | undefined {
    const parents = new Set(ofKindIn(kind).map(({ parent }) => parent))
    const [parent, ...others] = parents
    if (!isUnwritten(knowledge) || parent === undefined || others.length > 0) return undefined
    return knowledge.section(parent)
  }

  function counted(inquiry: Inquiry, kind: ListedKind) {
    const sections = ofKindIn(kind)
    const leftOut = sections.filter(({ inOverview }) => !inOverview).map(refOf)
    const overview = refOf(knowledge.section(knowledge.document.overview))
    const topic = {
      by: 'count',
      kind,
      ...(leftOut.length > 0 && { leftOut: { overview, sections: leftOut } }),
    } as const
    return reply.list(inquiry, topic, sectionItems(sections))
  }

  function ofKindIn(kind: ListedKind): Section[] {
    return knowledge.sections.filter((section) => section.kind === kind)
  }

  function about(inquiry: Inquiry) {
    return inquiry.query.words.length > 1 ? undefined : listsOf.about(inquiry)
  }

  /** What follows the command is a term, also where it names a role or is a stop word: `ordlista IVO`, `ordlista AT`. */
  function glossary(inquiry: Inquiry, isCommand: boolean) {
    const hasTerm = inquiry.query.words.slice(1).some(({ folded }) => !lexicon.intents.filler.test(folded))
    return isCommand && hasTerm ? undefined : listsOf.glossary(inquiry)
  }
}

const isKind = (list: ListName): list is ListedKind => list !== 'about' && list !== 'glossary' && list !== 'figures'
