import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'

/** The section that a conversation is about; nothing where it is about none, or about one that the document lacks. */
export const sectionSpokenOf = ({ section }: Context, knowledge: DocumentKnowledge): Section | undefined =>
  section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
