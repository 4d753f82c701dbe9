import { type FigureClaim, type FigureKind, listedFigures } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { cataloguePath, claimHref } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { documentMark, hrefOf, placeMark } from './links.ts'

/** Kinds that are listed, in this order. */
const GROUPS = ['figure', 'contents', 'date'] as const satisfies FigureKind[]
export type FigureGroup = (typeof GROUPS)[number]

type Row = readonly [FigureClaim, ...FigureClaim[]]

/** Every figure, amount and date with its unit, in groups, each once, by the pages that state them. */
export function figuresPage(setting: PageSetting): Page {
  const { core, words } = setting
  const { name, intro } = words.pages.figures
  const all = core.catalogue.documents.flatMap(({ sections }) => listedFigures(sections))
  return {
    title: name,
    description: intro,
    path: cataloguePath('figures'),
    main: markup`<div class="wide"><h1>${name}</h1><p class="lead">${intro}</p>${GROUPS.map((group) =>
      table(
        group,
        all.filter(({ claim }) => claim.figure?.kind === group),
        setting,
      ),
    )}</div>`,
  }
}

function table(group: FigureGroup, figures: readonly FigureClaim[], setting: PageSetting): Insert {
  const { figures: words } = setting.words
  return (
    figures.length > 0 &&
    markup`<section><h2>${words.groups[group]}</h2><table class="figures stacked">
<thead><tr><th scope="col">${words.column[group]}</th><th scope="col">${words.says}</th><th scope="col">${words.where}</th></tr></thead>
<tbody>${rowsOf(figures).map((row) => drawRow(row, setting))}</tbody></table></section>`
  )
}

/** What states the same figure stands in one row. */
function rowsOf(figures: readonly FigureClaim[]): Row[] {
  const rows = new Map<string, Row>()
  for (const one of figures) {
    const { value, unit } = one.claim.figure ?? {}
    const key = `${one.section.document} ${value?.sv} ${unit?.sv}`
    const row = rows.get(key)
    rows.set(key, row ? [...row, one] : [one])
  }
  return [...rows.values()]
}

function drawRow(row: Row, setting: PageSetting): Markup {
  const { language, messages } = setting
  const [{ claim }] = row
  const { value, unit, kind } = claim.figure ?? {}
  const place = ({ claim, section }: FigureClaim): Insert =>
    markup`<p><a href="${claimHref(section.id, claim.id, language)}">${section.title[language]}</a>${placeMark(claim.pages.length > 0 ? { ...section, pages: claim.pages } : section, language)}${documentMark(section, setting)} ${sources({ claim, section }, setting)}</p>`
  return markup`<tr><th scope="row">${value && messages.capital(value[language])}${kind !== 'date' && markup` <span class="unit">${unit?.[language]}</span>`}</th>
<td>${row.map((one) => markup`<p>${one.claim.text[language]}</p>`)}</td>
<td>${row.map(place)}</td></tr>`
}

function sources({ claim, section }: FigureClaim, { core, language, words }: PageSetting): Insert {
  return claim.footnotes.map((number) => {
    const note = core.catalogue.document(section.document).numbered('footnote', number)
    return note && markup`<a class="more" href="${hrefOf(note, language)}">${words.section.note(number)}</a> `
  })
}
