import { citationLine, NO_BREAK, pagesText, type Section } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import type { PageSetting } from '../page.ts'

/** Something on a section's page that can be cited by itself. */
export interface Citable {
  /** Id of its element. */
  readonly anchor: string
  readonly pages: readonly number[]
  readonly footnotes?: readonly number[]
}

/**
 * The page of a claim or a paragraph, as a link to its lasting address; the script lets it copy the text with the
 * reference as well.
 */
export function citeLink(section: Section, { anchor, pages, footnotes = [] }: Citable, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const { document } = core.catalogue.document(section.document)
  const place = pagesText(pages, language)
  const reference = citationLine({ document: document.id, section, pages, footnotes }, document, language)
  // The page stays on the line of the word that it follows.
  return markup`${NO_BREAK}<a class="cite" href="#${anchor}" aria-label="${[place, words.cite.label].filter(Boolean).join(', ')}" title="${words.cite.label}" data-cite="${reference}">${place || '¶'}</a>`
}
