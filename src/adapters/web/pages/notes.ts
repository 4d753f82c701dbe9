import type { Section } from '../../../core/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'
import { hrefOf, linked } from './links.ts'

/** Where a page's note stands. */
export const noteAnchor = (number: number): string => `not-${number}`
/** Where a page's text first refers to a note. */
export const markerAnchor = (number: number): string => `ref-${number}`

/** The footnotes that a part's page carries: those of the part and those that its own words or figures refer to. */
export function notesOf({ document, footnotes, facts, original }: Section, { catalogue }: Setting): Section[] {
  const inText = original?.paragraphs.flatMap(({ markers }) => markers.map(({ number }) => number)) ?? []
  const numbers = new Set([...footnotes, ...facts.flatMap(({ footnote }) => footnote ?? []), ...inText])
  return [...numbers].sort((a, b) => a - b).flatMap((number) => catalogue.numbered('footnote', number, document) ?? [])
}

export const noteList = (notes: readonly Section[], section: Section, setting: Setting): Content =>
  notes.length > 0 &&
  markup`<section class="notes"><h2>${setting.words.part.notes}</h2>${noteItems(notes, section, setting)}</section>`

/** What notes say. @param section the part whose own words, where the page shows them, refer to the notes */
export function noteItems(notes: readonly Section[], section: Section, { language, words }: Setting): Markup {
  const inText = new Set(section.original?.paragraphs.flatMap(({ markers }) => markers.map(({ number }) => number)))
  return markup`<ol>
${notes.map((note) => {
  const number = note.number ?? 0
  const says =
    note.reference === undefined ? note.digest[language].lead : markup`<span lang="sv">${linked(note.reference)}</span>`
  return markup`<li id="${noteAnchor(number)}" value="${number}">${says} <a class="more" href="${hrefOf(note, language)}">${words.part.note(number)}</a>${
    inText.has(number) &&
    markup` <a class="back" href="#${markerAnchor(number)}" aria-label="${words.part.backToText(number)}">↩</a>`
  }</li>`
})}
</ol>`
}
