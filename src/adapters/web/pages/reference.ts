import { numberedKind, placeOf, type Section } from '../../../core/index.ts'
import { hrefOf } from './links.ts'
import { longDate } from '../locales/index.ts'
import { markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'

/** A reference that can stand in a decision document, with a button that copies it. */
export function referenceBox(section: Section, setting: Setting): Markup {
  const { words } = setting
  return markup`<section class="reference"><h2>${words.reference.title}</h2>
<p id="reference">${referenceText(section, setting)}</p>
<p><button type="button" hidden data-copies="reference" data-copied="${words.reference.copied}" data-selected="${words.reference.selected}">${words.reference.copy}</button>
<span role="status"></span></p></section>`
}

/** `Rådet (1 december 2020). Titel. Förslag 2, s. 16: ”Rubrik”. https://…` The title is the document's own. */
export function referenceText(section: Section, { catalogue, language, words, site }: Setting): string {
  const { publisher, title, date } = catalogue.document(section.document)
  const place = [numberedKind(section, language), placeOf(section, language)].filter(Boolean).join(', ')
  const address = site.publicUrl === undefined ? '' : ` ${site.publicUrl}${hrefOf(section, language)}`
  const where = `${place.charAt(0).toUpperCase()}${place.slice(1)}: ”${section.title.sv}”.${address}`
  return words.reference.text(publisher, title.sv, longDate(date, language), where)
}
