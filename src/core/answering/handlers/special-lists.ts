import type { Pattern } from '../../languages/intents.ts'
import { remainder } from '../../query/remainder.ts'
import { listRequestIn } from '../../query/list-word.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { ListsOf } from '../lists-of.ts'
import { type Reply, sectionItems } from '../reply.ts'

/**
 * Lists that are asked for in whole questions: lessons without a proposal, what each proposal comes from, the
 * authorities, all sources; and which of several is the largest, which the document does not say.
 */
export function createSpecialLists({ knowledge, lexicon }: Engine, reply: Reply, listsOf: ListsOf): IntentHandler {
  const { lists } = lexicon.intents
  return {
    name: 'special lists',
    tryAnswer: (inquiry) =>
      withoutProposal(inquiry) ??
      (asks(inquiry, lists.origin) ? listsOf.proposalsByOrigin(inquiry) : undefined) ??
      (asks(inquiry, lists.authorities) && !namesPublisher(inquiry) ? listsOf.authorities(inquiry) : undefined) ??
      (asks(inquiry, lists.sources) ? listsOf.sources(inquiry) : undefined) ??
      superlative(inquiry),
  }

  /** "Vilka lärdomar ledde inte till förslag?": the lessons or challenges that no proposal stands in. */
  function withoutProposal(inquiry: Inquiry) {
    const { words, folded } = inquiry.query
    const { commands, lacks, leadsTo } = lists
    const proposal = words.find((word) => commands.proposal.includes(word.folded))
    const kind = (['lesson', 'challenge'] as const).find((name) =>
      words.some((word, i) => commands[name].includes(word.folded) && proposal && i < words.indexOf(proposal)),
    )
    if (!proposal || !kind || !lacks.regex.test(folded)) return undefined
    const more = remainder(inquiry.query, [proposal.folded, ...commands[kind]], lexicon.intents)
    if (more.some((word) => !leadsTo.test(word.folded) && !lacks.regex.test(` ${word.folded} `))) return undefined
    const parents = new Set(
      knowledge.sections.flatMap((section) => (section.kind === 'proposal' ? [section.parent] : [])),
    )
    const found = knowledge.sections.filter((section) => section.kind === kind && !parents.has(section.id))
    return found.length > 0 ? reply.list(inquiry, { by: 'without-proposal', kind }, sectionItems(found)) : undefined
  }

  /** "Vilka myndigheter är med i rådet" asks for some of them. */
  function namesPublisher({ query }: Inquiry): boolean {
    return query.words.some(({ folded }) => lexicon.selfReference(folded) === 'publisher')
  }

  function superlative(inquiry: Inquiry) {
    if (!lists.superlative.regex.test(inquiry.query.folded)) return undefined
    const kind = listRequestIn(inquiry.query, lexicon)?.list
    if (kind !== 'lesson' && kind !== 'challenge' && kind !== 'proposal') return undefined
    const nearest = knowledge.sections.filter((section) => section.kind === kind)
    return reply.none(inquiry, { reason: 'not-ranked', kind }, nearest)
  }
}

const asks = ({ query }: Inquiry, { regex }: Pattern): boolean => regex.test(query.folded)
