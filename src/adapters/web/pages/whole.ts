import {
  type DocumentKnowledge,
  type Paragraph,
  pagesText,
  paragraphs,
  placeOf,
  type Section,
} from '../../../core/index.ts'
import { inLanguage, SELECTION_PAGE, WHOLE_PAGE } from '../addresses.ts'
import { type Insert, linked, markup, type Markup, withMarks } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { runs } from '../runs.ts'
import { hrefOf, titleOf } from './links.ts'

/** The name that the selection's address gives to what is chosen: a section, or a claim of one. */
export const CHOSEN_PARAMETER = 'v'

/** Every section in reading order, to read, search and print, and to choose from. */
export function wholePage(setting: PageSetting): Page {
  const { core, language, words } = setting
  const { name, intro, choose, open } = words.whole
  return {
    title: name,
    description: intro,
    path: WHOLE_PAGE,
    main: markup`<form class="whole" action="${inLanguage(SELECTION_PAGE, language)}"><h1>${name}</h1>
<p class="lead">${intro}</p>
<p class="meta choose">${choose}</p>
${core.catalogue.documents.map((knowledge) => textOf(knowledge, setting))}
<p class="bar"><button>${open}</button></p></form>`,
  }
}

function textOf(knowledge: DocumentKnowledge, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const { document, sections } = knowledge
  const hasOriginal = sections.some(({ original }) => original !== undefined)
  const several = core.catalogue.documents.length > 1
  const noteHref = (number: number): string | undefined => {
    const note = knowledge.numbered('footnote', number)
    return note && hrefOf(note, language)
  }
  return markup`${several && markup`<h2>${document.title[language]}</h2>`}<p class="meta">${hasOriginal ? words.whole.ownWords : words.whole.summaries}</p>
${sections.map((section) => entry(section, noteHref, setting))}`
}

type NoteHref = (number: number) => string | undefined

function entry(section: Section, noteHref: NoteHref, { language, words }: PageSetting): Markup {
  const { id, original, claims, reference } = section
  const said: Insert = original
    ? markup`<div class="words" lang="sv">${ownWords(original.paragraphs, noteHref)}</div>`
    : reference !== undefined
      ? markup`<p lang="sv">${linked(reference)}</p>`
      : paragraphs(claims, language).map((text) => markup`<p>${text}</p>`)
  return markup`<section id="${id}"><h2><a href="${hrefOf(section, language)}">${titleOf(section, language)}</a> <span class="place">${placeOf(section, language)}</span></h2>
<label class="choose"><input type="checkbox" name="${CHOSEN_PARAMETER}" value="${id}"> ${words.whole.select}</label>
${said}</section>`
}

function ownWords(all: readonly Paragraph[], noteHref: NoteHref): Insert {
  let current: number | undefined
  const inside = ({ text, markers, pieces }: Paragraph): Insert => {
    const begun = pieces.flatMap(({ at, page }) => {
      if (page === undefined || page === current) return []
      current = page
      return [{ at, mark: markup`<span class="page">${pagesText([page], 'sv')}</span> ` }]
    })
    return withMarks(text, [...markers.map(({ at, number }) => ({ at, mark: noteMark(number, noteHref) })), ...begun])
  }
  return runs(all, (first, { kind }) => first.kind === 'item' && kind === 'item').map((group) => {
    if (group[0].kind === 'item') return markup`<ul>${group.map((item) => markup`<li>${inside(item)}</li>`)}</ul>`
    return group[0].kind === 'heading' ? markup`<h3>${inside(group[0])}</h3>` : markup`<p>${inside(group[0])}</p>`
  })
}

function noteMark(number: number, noteHref: NoteHref): Insert {
  const href = noteHref(number)
  return href === undefined ? number : markup`<sup><a href="${href}">${number}</a></sup>`
}
