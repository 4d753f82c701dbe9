import { documentName, type Language, numberedKind, placeByTitle, type SectionRef } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { inLanguage, sectionPath } from '../addresses.ts'
import type { PageSetting } from '../page.ts'

export const hrefOf = ({ id }: Pick<SectionRef, 'id'>, language: Language): string =>
  inLanguage(sectionPath(id), language)

/** Which document something stands in, where there are several. */
export function documentMark(section: Pick<SectionRef, 'document'>, { core, language }: PageSetting): Insert {
  const name = documentName(section, core.catalogue, language)
  return name && markup` <span class="document">${name}</span>`
}

/** A section as a link: its kind and number, its title, its pages. */
export function sectionLink(section: SectionRef, language: Language): Markup {
  const kind = numberedKind(section, language)
  return markup`<a class="section ${section.kind}" href="${hrefOf(section, language)}">${kind && markup`<span class="kind">${kind}</span> `}<span class="title">${section.title[language]}</span></a>${placeMark(section, language)}`
}

/** The pages beside a section's title. */
export function placeMark(section: SectionRef, language: Language): Insert {
  const place = placeByTitle(section, language)
  return place && markup` <span class="place">${place}</span>`
}

export const sectionList = (sections: readonly SectionRef[], { language }: Pick<PageSetting, 'language'>): Markup =>
  markup`<ul class="entries">${sections.map((section) => markup`<li>${sectionLink(section, language)}</li>`)}</ul>`

/** A heading over a list of sections; nothing where there are none. */
export const sectionGroup = (title: string, sections: readonly SectionRef[], setting: PageSetting): Insert =>
  sections.length > 0 && group(title, sectionList(sections, setting))

/** A heading with what stands under or beside it. */
export const group = (title: string, content: Insert): Markup =>
  markup`<section class="group"><h2>${title}</h2>${content}</section>`

/** Short links side by side. */
export const tags = (links: readonly Insert[]): Markup =>
  markup`<ul class="tags">${links.map((link) => markup`<li>${link}</li>`)}</ul>`
