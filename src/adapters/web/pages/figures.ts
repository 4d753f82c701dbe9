import { type Fact, listedFacts, type PlacedFact, placeOfFact, type Section } from '../../../core/index.ts'
import { viewPath } from '../addresses.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { hrefOf } from './links.ts'
import { noteAnchor } from './notes.ts'

/** Every figure, amount and date. */
export function figuresPage(setting: Setting): Page {
  const { name, intro } = setting.words.views.figures
  return {
    title: name,
    description: intro,
    path: viewPath('figures'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>${figuresTable(listedFacts(setting.catalogue.sections), setting, 'part')}`,
  }
}

/** @param where what the last column leads to: the part, on a page of many, or the note at the page's foot */
export function figuresTable(rows: readonly PlacedFact[], setting: Setting, where: 'part' | 'note'): Markup {
  const { words, language } = setting
  const hasLast = where === 'part' || rows.some(({ fact }) => fact.footnote !== undefined)
  return markup`<table class="figures">
<thead><tr><th scope="col">${words.part.figure}</th><th scope="col">${words.part.says}</th>${
    hasLast && markup`<th scope="col">${where === 'part' ? words.part.where : words.part.source}</th>`
  }</tr></thead>
<tbody>${rows.map(
    (placed) => markup`<tr>
<th scope="row" lang="sv">${placed.fact.value}</th>
<td>${placed.fact.says[language]}</td>
${hasLast && markup`<td>${where === 'part' ? partCell(placed, setting) : noteLink(placed.fact, setting)}</td>`}
</tr>`,
  )}</tbody></table>`
}

const partCell = (placed: PlacedFact, setting: Setting): Content => [
  markup`<a href="${hrefOf(placed.section, setting.language)}">${placed.section.title[setting.language]}</a> `,
  markup`<span class="place">${placeOfFact(placed, setting.language)}</span> `,
  noteTo(placed.section, placed.fact, setting),
]

const noteLink = ({ footnote }: Fact, { words }: Setting): Content =>
  footnote !== undefined && markup`<a href="#${noteAnchor(footnote)}">${words.part.note(footnote)}</a>`

function noteTo({ document }: Section, { footnote }: Fact, { catalogue, language, words }: Setting): Content {
  if (footnote === undefined) return undefined
  const note = catalogue.numbered('footnote', footnote, document)
  return note && markup`<a class="more" href="${hrefOf(note, language)}">${words.part.note(footnote)}</a>`
}
