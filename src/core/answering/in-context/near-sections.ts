import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { Section } from '../../model/section.ts'

/**
 * The section, what it stands in, what stands in it, its footnotes or what they stand at; forewords, letters and the like
 * with each other.
 */
export function sectionsNear(section: Section, knowledge: DocumentKnowledge): ReadonlySet<Section> {
  const isFrame = ({ kind }: Section): boolean => kind === 'section' || kind === 'letter'
  const ids = [
    section.id,
    ...(section.parent === undefined ? [] : [section.parent]),
    ...section.proposals,
    ...section.sameAs,
  ]
  const notes = section.footnotes.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
  const frame = isFrame(section) ? knowledge.sections.filter(isFrame) : []
  const { kind, number } = section
  const marked =
    kind === 'footnote' && number !== undefined
      ? knowledge.sections.filter(({ footnotes }) => footnotes.includes(number))
      : []
  return new Set([...ids.map((id) => knowledge.section(id)), ...notes, ...frame, ...marked])
}
