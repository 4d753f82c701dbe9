import { numberedKind, placeByTitle, type Section } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import { CITATION_FORMATS, type CitationFormat, citationPath } from '../addresses.ts'
import type { PageSetting } from '../page.ts'
import { hrefOf } from './links.ts'

const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = { ris: 'RIS', bib: 'BibTeX' }

/** A reference that can stand in a decision document, with a button that copies it, and as files. */
export function referenceBox(section: Section, setting: PageSetting): Markup {
  const { title, copied, selected, copy } = setting.words.reference
  return markup`<section class="reference" id="hanvisning"><h2>${title}</h2>
<p id="reference">${referenceText(section, setting)}</p>
<p class="tools"><button type="button" hidden data-copies="reference" data-copied="${copied}" data-selected="${selected}">${copy}</button>
${fileLinks((format) => citationPath(section.id, format), setting)}
<span role="status"></span></p></section>`
}

/** References as files for reference managers. */
export const fileLinks = (pathOf: (format: CitationFormat) => string, { words }: PageSetting): Markup =>
  markup`<span class="files">${words.reference.files}: ${CITATION_FORMATS.map((format) => markup` <a href="${pathOf(format)}" download>${FORMAT_NAMES[format]}</a>`)}</span>`

/** `Rådet (1 december 2020). Titel. Förslag 2, s. 16: ”Rubrik”. https://…` The titles are the document's own. */
export function referenceText(section: Section, { core, language, messages, site }: PageSetting): string {
  const { publisher, title, date } = core.catalogue.document(section.document).document
  const place = [numberedKind(section, language), placeByTitle(section, language)].filter(Boolean).join(', ')
  const address = site.publicUrl === undefined ? '' : ` ${site.publicUrl}${hrefOf(section, language)}`
  const named = [messages.capital(place), messages.quotes.join(section.title.sv)].filter(Boolean).join(': ')
  return `${publisher} (${messages.facts.date(date)}). ${title.sv}. ${named}.${address}`
}
