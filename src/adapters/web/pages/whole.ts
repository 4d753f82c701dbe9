import {
  type Catalogue,
  type Claim,
  documentName,
  type DocumentKnowledge,
  fullName,
  hasSeveral,
  paragraphs,
  placeByTitle,
  type Section,
} from '../../../core/index.ts'
import { type Insert, linked, markup, type Markup, withMarks } from '../../shared/markup.ts'
import { inLanguage, SELECTION_PAGE, WHOLE_PAGE, wholePath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { documentLinks } from './documents.ts'
import { hrefOf } from './links.ts'
import { createPageMarks, drawParagraphs, type Placed } from './paragraphs.ts'

/** The name that the selection's address gives to what is chosen: a section, or a claim of one. */
export const CHOSEN_PARAMETER = 'v'

/** The whole text by its address; of several documents, a list that leads to each. */
export function wholePages({ documents }: Catalogue): [path: string, write: (setting: PageSetting) => Page][] {
  const [only] = documents
  if (!hasSeveral(documents)) return [[WHOLE_PAGE, (setting) => textPage(only, WHOLE_PAGE, setting)]]
  return [
    [WHOLE_PAGE, listPage],
    ...documents.map((knowledge): ReturnType<typeof wholePages>[number] => {
      const path = wholePath(knowledge.document.id)
      return [path, (setting) => textPage(knowledge, path, setting)]
    }),
  ]
}

function listPage(setting: PageSetting): Page {
  const { core, language, words } = setting
  const { name, documents } = words.whole
  const list = documentLinks(core.catalogue.documents, ({ id }) => inLanguage(wholePath(id), language), setting)
  const main = markup`<h1>${name}</h1><p class="lead">${documents}</p>${list}`
  return { title: name, description: documents, path: WHOLE_PAGE, main }
}

/** Every section in reading order, to read, search and print, and to choose from. */
function textPage(knowledge: DocumentKnowledge, path: string, setting: PageSetting): Page {
  const { core, language, words } = setting
  const { name, intro, choose, open, ownWords, summaries } = words.whole
  const { document, sections } = knowledge
  const named = documentName({ document: document.id }, core.catalogue, language)
  const hasOriginal = sections.some(({ original }) => original !== undefined)
  const noteHref: NoteHref = (number) => {
    const note = knowledge.numbered('footnote', number)
    return note && hrefOf(note, language)
  }
  return {
    title: [name, named].filter(Boolean).join(': '),
    description: intro,
    document: document.id,
    path,
    main: markup`<form class="whole" action="${inLanguage(SELECTION_PAGE, language)}">${named && markup`<p class="kicker">${named}</p>`}<h1>${name}</h1>
<p class="lead">${intro}</p>
<p class="meta">${hasOriginal ? ownWords : summaries}</p>
<p class="meta choose">${choose}</p>
${jumpList(sections, setting)}
${sections.map((section) => entry(section, noteHref, setting))}
<p class="bar"><button>${open}</button></p></form>`,
  }
}

/** The sections that have a place of their own in the text. */
const jumpList = (sections: readonly Section[], { language, words }: PageSetting): Markup =>
  markup`<details class="jump"><summary>${words.whole.jump}</summary><ol class="entries">${sections
    .filter(({ kind }) => kind !== 'footnote')
    .map((section) => markup`<li><a href="#${section.id}">${fullName(section, language)}</a></li>`)}</ol></details>`

type NoteHref = (number: number) => string | undefined

function entry(section: Section, noteHref: NoteHref, { language }: PageSetting): Markup {
  const { id, original, claims, reference } = section
  const said: Insert = original
    ? markup`<div class="words" lang="sv">${drawParagraphs(original.paragraphs, { inside: createInside(noteHref), headingLevel: 3 })}</div>`
    : reference !== undefined
      ? markup`<p lang="sv">${linked(reference)}</p>`
      : paragraphs(claimsSaid(claims), language).map((text) => markup`<p>${text}</p>`)
  const name = markup`<a href="${hrefOf(section, language)}">${fullName(section, language)}</a>`
  return markup`<section id="${id}"><h2><label><input type="checkbox" name="${CHOSEN_PARAMETER}" value="${id}"> ${name}</label> <small>${placeByTitle(section, language)}</small></h2>
${said}</section>`
}

/** What a section says; what it does not say stands on its own page, and would make this one half as long again. */
export function claimsSaid(claims: readonly Claim[]): readonly Claim[] {
  const said = claims.filter(({ denies }) => !denies)
  return said.length > 0 ? said : claims
}

/** A paragraph's text with page numbers and note numbers. Call it in reading order. */
function createInside(noteHref: NoteHref): (placed: Placed) => Insert {
  const pageMarks = createPageMarks()
  return ({ paragraph }) =>
    withMarks(paragraph.text, [
      ...paragraph.markers.map(({ at, number }) => ({ at, mark: noteMark(number, noteHref(number)) })),
      ...pageMarks(paragraph),
    ])
}

const noteMark = (number: number, href: string | undefined): Insert =>
  href === undefined ? number : markup`<sup><a href="${href}">${number}</a></sup>`
