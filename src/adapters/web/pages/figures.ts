import { type FigureClaim, listedFigures, pagesText, placeOf } from '../../../core/index.ts'
import { cataloguePath, claimHref } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { hrefOf } from './links.ts'

/** Every figure, amount and date, with its place and its source. */
export function figuresPage(setting: PageSetting): Page {
  const { core, words } = setting
  const { name, intro } = words.pages.figures
  const rows = core.catalogue.documents.flatMap(({ sections }) => listedFigures(sections))
  return {
    title: name,
    description: intro,
    path: cataloguePath('figures'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p><table class="figures stacked">
<thead><tr><th scope="col">${words.figures.figure}</th><th scope="col">${words.figures.says}</th><th scope="col">${words.figures.where}</th></tr></thead>
<tbody>${rows.map((figure) => row(figure, setting))}</tbody></table>`,
  }
}

function row({ claim, section }: FigureClaim, setting: PageSetting): Markup {
  const { language } = setting
  return markup`<tr><th scope="row" lang="sv">${claim.figure?.value}</th>
<td>${claim.text[language]}</td>
<td><a href="${claimHref(section.id, claim.id, language)}">${section.title[language]}</a>
<span class="place">${pagesText(claim.pages, language) || placeOf(section, language)}</span> ${sources({ claim, section }, setting)}</td></tr>`
}

function sources({ claim, section }: FigureClaim, { core, language, words }: PageSetting): Insert {
  return claim.footnotes.map((number) => {
    const note = core.catalogue.document(section.document).numbered('footnote', number)
    return note && markup`<a class="more" href="${hrefOf(note, language)}">${words.section.note(number)}</a> `
  })
}
