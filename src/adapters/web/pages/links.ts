import { type Language, numberedKind, placeOf, type Section } from '../../../core/index.ts'
import { inLanguage, partPath } from '../addresses.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'

export const hrefOf = ({ id }: Section, language: Language): string => inLanguage(partPath(id), language)

/** A part as a link: its kind and number, its title, its pages. */
export function partLink(section: Section, language: Language): Markup {
  const kind = numberedKind(section, language)
  return markup`<a class="part ${section.kind}" href="${hrefOf(section, language)}">${kind && markup`<span class="kind">${kind}</span> `}<span class="title">${section.title[language]}</span></a> <span class="place">${placeOf(section, language)}</span>`
}

export const partList = (sections: readonly Section[], { language }: Setting): Content =>
  sections.length > 0 &&
  markup`<ul class="parts">${sections.map((section) => markup`<li>${partLink(section, language)}</li>`)}</ul>`

/** A heading over a list of parts; nothing where there are none. */
export const partGroup = (title: string, sections: readonly Section[], setting: Setting): Content =>
  sections.length > 0 && markup`<section class="group"><h2>${title}</h2>${partList(sections, setting)}</section>`

const WEB_ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:)\]])/

/** A text with its web addresses as links. */
export const linked = (text: string): Content =>
  text.split(WEB_ADDRESS).map((piece, i) => (i % 2 === 1 ? markup`<a href="${piece}">${piece}</a>` : piece))
