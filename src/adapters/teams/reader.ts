import type { Language, Section } from '../../core/index.ts'

/** Where the reader pages stand, for links to a part and for unfolding links to one. */
export interface Reader {
  /** The absolute address of a part's page. */
  urlOf(section: Section, language: Language): string
  /** The id of the part that an address leads to; undefined for an address that is none of the reader's. */
  sectionAt(url: string): string | undefined
}
