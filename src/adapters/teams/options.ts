import type { Core, Language, SectionRef } from '../../core/index.ts'

/** What everything that Teams shows is drawn from. */
export interface RenderOptions {
  readonly core: Core
  /** Links to the reader's pages and unfolds such links; without it, links lead to the document's publisher. */
  readonly reader?:
    | {
        /** The absolute address of a section's page. */
        urlOf(section: Pick<SectionRef, 'id'>, language: Language): string
        /** The id of the section that an address leads to; undefined for an address that is none of the reader's. */
        sectionAt(url: string): string | undefined
      }
    | undefined
}
