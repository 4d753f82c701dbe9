import type { Answer, ListItem } from '../model/answer.ts'
import type { Claim } from '../model/claim.ts'
import { refOf, type Section } from '../model/section.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { cite, type Reply, sectionItems } from './reply.ts'

/** So many at most are said in full, in what a phone shows without scrolling: a title such as "VULF-avtal" says little. */
const FEW = 3

/** The proposals made in a section, or related to it; or that there are none. */
export type SectionProposals = (inquiry: Inquiry, section: Section) => Answer

export function createSectionProposals({ knowledge, lexicon, language }: Engine, reply: Reply): SectionProposals {
  return (inquiry, section) => {
    if (section.kind === 'proposal') return reply.section(inquiry, section)
    const made = [section, ...setAt(section)].flatMap(({ id, kind, proposals }) =>
      kind === 'proposal' ? [id] : proposals,
    )
    const found = [...new Set(made.length > 0 ? made : section.related)]
      .map((id) => knowledge.section(id))
      .filter(({ kind }) => kind === 'proposal')
    const denial = section.proposals.length === 0 && section.claims.find(deniesProposal)
    if (denial) return reply.found(inquiry, { claims: [{ claim: denial, section }] })
    const [only, ...others] = found
    if (!only)
      return reply.none(inquiry, { reason: 'not-about', citation: cite([{ claim: section.claims[0], section }]) })
    return others.length === 0
      ? reply.section(inquiry, only)
      : reply.list(
          inquiry,
          { by: 'subject', subject: section.title[language], kind: 'proposal', counted: false },
          found.length <= FEW ? found.map(withFirstClaim) : sectionItems(found),
        )
  }

  function withFirstClaim(proposal: Section): ListItem {
    return { type: 'section', section: refOf(proposal), says: proposal.claims[0].text[language] }
  }

  /** The sections that a footnote is set in. */
  function setAt({ kind, number }: Section): Section[] {
    if (kind !== 'footnote' || number === undefined) return []
    return knowledge.sections.filter(({ footnotes }) => footnotes.includes(number))
  }

  /** True for a claim that says that a section proposes nothing. */
  function deniesProposal({ denies, text }: Claim): boolean {
    return denies && lexicon.intents.cues.proposal.regex.test(foldedWords(text[language]))
  }
}
