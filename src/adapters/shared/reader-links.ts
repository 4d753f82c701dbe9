import type { Language, SectionRef } from '../../core/index.ts'

/** Where the reader's pages stand, for links from other channels. */
export interface ReaderLinks {
  /** The absolute address of a section's page. */
  urlOf(section: Pick<SectionRef, 'id'>, language: Language): string
  /** The id of the section that an address leads to; undefined for an address that is none of the reader's. */
  sectionAt(url: string): string | undefined
}

/** The language of the reader's page at an address: what is shown of a link is in the language that it leads to. */
export const languageAt = (url: string): Language => (ENGLISH.test(url) ? 'en' : 'sv')

const ENGLISH = /^[^?#]*\/en\/las\//
