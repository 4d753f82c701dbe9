import type { List, ListItem } from '../model/answer.ts'
import { listedFigures } from '../model/figures.ts'
import { refOf, type Section, type SectionKind } from '../model/section.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { ALPHABETICAL } from '../text/alphabet.ts'
import { type Reply, sectionItems, toClaimRef, toTermRef } from './reply.ts'

/** The lists that a document has whatever is asked. */
export interface ListsOf {
  kind(inquiry: Inquiry, kind: SectionKind, before?: readonly Section[]): List
  figures(inquiry: Inquiry): List
  glossary(inquiry: Inquiry): List
  about(inquiry: Inquiry): List
  authorities(inquiry: Inquiry): List
  sources(inquiry: Inquiry): List
  proposalsByOrigin(inquiry: Inquiry): List
}

export function createListsOf({ knowledge, language }: Engine, reply: Reply): ListsOf {
  const { sections, terms } = knowledge
  const ofKind = (kind: SectionKind): Section[] => sections.filter((section) => section.kind === kind)
  return {
    kind: (inquiry, kind, before = []) =>
      reply.list(inquiry, { by: 'kind', kind }, sectionItems([...before, ...ofKind(kind)])),
    figures: (inquiry) =>
      reply.list(
        inquiry,
        { by: 'figures' },
        listedFigures(sections).map((placed) => ({
          type: 'claim',
          section: refOf(placed.section),
          claim: toClaimRef(placed, language),
        })),
      ),
    glossary: (inquiry) =>
      reply.list(
        inquiry,
        { by: 'glossary' },
        terms
          .toSorted((a, b) => ALPHABETICAL.compare(a.term, b.term))
          .map((term) => ({ type: 'term', term: toTermRef(term, knowledge, language) })),
      ),
    about: (inquiry) =>
      reply.list(
        inquiry,
        { by: 'about' },
        sectionItems(sections.filter(({ kind }) => kind === 'section' || kind === 'letter')),
      ),
    authorities: (inquiry) =>
      reply.list(
        inquiry,
        { by: 'authorities' },
        terms
          .filter(({ kind }) => kind === 'authority')
          .map((term) => ({ type: 'term', term: toTermRef(term, knowledge, language) })),
      ),
    sources: (inquiry) => reply.list(inquiry, { by: 'sources' }, sectionItems(ofKind('footnote'))),
    proposalsByOrigin: (inquiry) =>
      reply.list(inquiry, { by: 'proposals-by-origin' }, ofKind('proposal').flatMap(toOrigin)),
  }

  function toOrigin(section: Section): ListItem[] {
    if (section.parent === undefined) return []
    return [{ type: 'origin', section: refOf(section), parent: refOf(knowledge.section(section.parent)) }]
  }
}
