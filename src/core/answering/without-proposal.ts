import type { Catalogue } from '../model/catalogue.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import { asHits, type Reply, type Route } from './reply.ts'
import { remainder } from '../query/remainder.ts'

/** "Vilka lärdomar ledde inte till förslag?": the lessons or challenges that no proposal stands in. */
export function createWithoutProposal({ sections }: Catalogue, reply: Reply): Route {
  const parents = new Set(sections.flatMap(({ kind, parent }) => (kind === 'proposal' && parent ? [parent] : [])))
  return (inquiry) => {
    const { words, folded, language } = inquiry.analysis
    const { lists, lacks, leadsTo } = UNDERSTANDING[language]
    const proposal = words.find((word) => lists.proposal.includes(word.folded))
    const kind = (['lesson', 'challenge'] as const).find((name) =>
      words.some((word, i) => lists[name].includes(word.folded) && proposal && i < words.indexOf(proposal)),
    )
    if (!proposal || !kind || !lacks.test(folded)) return undefined
    const more = remainder(inquiry.analysis, [proposal.folded, ...lists[kind]])
    if (more.some((word) => !leadsTo.test(word.folded) && !lacks.test(word.folded))) return undefined
    const found = sections.filter((section) => section.kind === kind && !parents.has(section.id))
    return found.length > 0 ? reply.list(inquiry, { by: 'without-proposal', kind }, asHits(found)) : undefined
  }
}
