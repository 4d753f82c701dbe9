import type { Paragraph, Section } from '../../../core/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'
import { markerAnchor, noteAnchor } from './notes.ts'

/** The part's own words with page numbers and references to footnotes; where they are not there, where they are. */
export function verbatim(section: Section, { catalogue, words }: Setting): Markup {
  const { original, document } = section
  if (!original) {
    return markup`<section class="verbatim absent"><h2>${words.part.verbatim}</h2>
<p>${words.part.noOriginal} <a href="${catalogue.document(document).url}">${words.part.originalLink}</a></p></section>`
  }
  const seen: Seen = { page: undefined, markers: new Set() }
  return markup`<section class="verbatim"><h2>${words.part.verbatim}</h2>
<p class="meta">${words.part.verbatimIntro}</p>
<div class="words" lang="sv">${inLists(original.paragraphs).map((group) => block(group, words, seen))}</div></section>`
}

/** What has been passed on the way down the page. */
interface Seen {
  page: number | undefined
  readonly markers: Set<number>
}

type Words = Setting['words']

/** Runs of items stand together as a list. */
function inLists(paragraphs: readonly Paragraph[]): (readonly [Paragraph, ...Paragraph[]])[] {
  const groups: [Paragraph, ...Paragraph[]][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (paragraph.kind === 'item' && last?.[0].kind === 'item') last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

function block(group: readonly [Paragraph, ...Paragraph[]], words: Words, seen: Seen): Markup {
  const [first] = group
  switch (first.kind) {
    case 'heading':
      return markup`<h3>${inside(first, words, seen)}</h3>`
    case 'text':
      return markup`<p>${inside(first, words, seen)}</p>`
    case 'item':
      return markup`<ul>${group.map((item) => markup`<li>${inside(item, words, seen)}</li>`)}</ul>`
  }
}

/** A paragraph's text with what stands between its characters: page numbers where a page begins, and note numbers. */
function inside({ text, markers, pieces }: Paragraph, words: Words, seen: Seen): Content {
  const marks: { readonly at: number; readonly mark: Markup }[] = []
  for (const { at, page } of pieces) {
    if (page === undefined || page === seen.page) continue
    seen.page = page
    marks.push({ at, mark: markup`<span class="page">${words.part.page(page)}</span> ` })
  }
  for (const { at, number } of markers) marks.push({ at, mark: noteMark(number, words, seen) })
  marks.sort((a, b) => a.at - b.at)
  const ends = [...marks.map(({ at }) => at), text.length]
  return [text.slice(0, ends[0]), ...marks.map(({ at, mark }, i) => [mark, text.slice(at, ends[i + 1])])]
}

/** A reference to a note on the same page; the note leads back to the first one. */
export function noteMark(number: number, words: Words, { markers }: Pick<Seen, 'markers'>): Markup {
  const isFirst = !markers.has(number)
  markers.add(number)
  return markup`<sup><a${isFirst && markup` id="${markerAnchor(number)}"`} href="#${noteAnchor(number)}" aria-label="${words.part.note(number)}">${number}</a></sup>`
}
