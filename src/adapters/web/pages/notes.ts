import { noteText, notesHeading, type Section } from '../../../core/index.ts'
import { type Insert, linked, markup, type Markup } from '../../shared/markup.ts'
import type { PageSetting } from '../page.ts'
import { hrefOf } from './links.ts'

/** The footnotes at the foot of a section's page. */
export interface Notes {
  /** What stands above them; undefined where there are none. */
  readonly heading: string | undefined
  /** Ids of the notes. */
  readonly ids: readonly string[]
  /** A reference to a note, where the text refers to it; the note leads back to the first one. */
  mark(number: number): Insert
  /** The notes themselves: call it when all references are made. */
  list(): Insert
}

/** The notes that a section carries, and those that its claims or its own words refer to. */
export function createNotes(section: Section, { core, language, words }: PageSetting): Notes {
  const knowledge = core.catalogue.document(section.document)
  const inText = section.original?.paragraphs.flatMap(({ markers }) => markers.map(({ number }) => number)) ?? []
  const inClaims = section.claims.flatMap(({ footnotes }) => footnotes)
  const numbers = [...new Set([...section.footnotes, ...inClaims, ...inText])].sort((a, b) => a - b)
  const notes = numbers.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
  const marked = new Set<number>()
  const heading = notes.length > 0 ? notesHeading(notes, language) : undefined
  return {
    heading,
    ids: notes.map(({ id }) => id),
    mark(number) {
      const isFirst = !marked.has(number)
      marked.add(number)
      return markup`<sup><a${isFirst && markup` id="ref-${number}"`} href="#not-${number}" aria-label="${words.section.note(number)}">${number}</a></sup>`
    },
    list: () =>
      heading !== undefined &&
      markup`<section class="notes" id="noter"><h2>${heading}</h2><ol>${notes.map(entry)}</ol></section>`,
  }

  function entry(note: Section): Markup {
    const number = note.number ?? 0
    const text = noteText(note, language)
    const says = note.reference === undefined ? text : markup`<span lang="sv">${linked(text)}</span>`
    return markup`<li id="not-${number}" value="${number}">${says} <a class="more" href="${hrefOf(note, language)}">${words.section.note(number)}</a>${
      marked.has(number) &&
      markup` <a class="back" href="#ref-${number}" aria-label="${words.section.backToText(number)}">↩</a>`
    }</li>`
  }
}
