import { pagesText, type Paragraph, type Section } from '../../../core/index.ts'
import { claimAnchor, paragraphAnchor } from '../addresses.ts'
import { type Insert, markup, type Markup, withMarks } from '../markup.ts'
import type { PageSetting } from '../page.ts'
import { runs } from '../runs.ts'
import { citeLink } from './cite.ts'
import type { Notes } from './notes.ts'
import { type OwnSentence, ownSentences } from './own-sentences.ts'

/** A paragraph with its index among those of its section. */
interface Placed {
  readonly paragraph: Paragraph
  readonly index: number
}

/** The section's own words with page numbers and references to footnotes; where they are not there, where they are. */
export function verbatim(section: Section, notes: Notes, setting: PageSetting): Markup {
  const { core, words } = setting
  const { original, document } = section
  if (!original) {
    const { url } = core.catalogue.document(document).document
    return markup`<section class="verbatim absent" id="original"><h2>${words.verbatim.title}</h2>
<p>${words.verbatim.absent} ${url !== '' && markup`<a href="${url}">${words.verbatim.original}</a>`}</p></section>`
  }
  return markup`<section class="verbatim" id="original"><h2>${words.verbatim.title}</h2>
<p class="meta">${words.verbatim.intro}</p>
<div class="words" lang="sv">${wordsOf(original.paragraphs, createInside(section, notes, setting))}</div></section>`
}

/** Paragraphs as HTML, list items in lists. */
function wordsOf(paragraphs: readonly Paragraph[], inside: (placed: Placed) => Insert): Insert {
  const placed = paragraphs.map((paragraph, index) => ({ paragraph, index }))
  const isItem = ({ paragraph }: Placed): boolean => paragraph.kind === 'item'
  return runs(placed, (first, next) => isItem(first) && isItem(next)).map((group) => block(group, inside))
}

function block(group: readonly [Placed, ...Placed[]], inside: (placed: Placed) => Insert): Markup {
  const [first] = group
  const id = paragraphAnchor(first.index)
  switch (first.paragraph.kind) {
    case 'heading':
      return markup`<h3 id="${id}">${inside(first)}</h3>`
    case 'text':
      return markup`<p id="${id}">${inside(first)}</p>`
    case 'item':
      return markup`<ul>${group.map((item) => markup`<li id="${paragraphAnchor(item.index)}">${inside(item)}</li>`)}</ul>`
  }
}

/**
 * A paragraph's text with page numbers, where a page begins, note numbers, and the sentences that claims rest on. Call
 * it in reading order.
 */
function createInside(section: Section, notes: Notes, setting: PageSetting): (placed: Placed) => Insert {
  const sentences = ownSentences(section, setting)
  let current: number | undefined
  return ({ paragraph: { kind, text, markers, pieces }, index }) => {
    const own = sentences.filter(({ paragraph }) => paragraph === index)
    const begun = pieces.flatMap(({ at, page }) => {
      if (page === undefined || page === current) return []
      current = page
      return [{ at, mark: markup`<span class="page">${pagesText([page], 'sv')}</span> ` }]
    })
    // What stands at the same place comes in this order: a note belongs to the sentence that it ends.
    const marks = [
      ...markers.map(({ at, number }) => ({ at, mark: notes.mark(number) })),
      ...own.map(({ to }) => ({ at: to, mark: markup`</span>` })),
      ...begun,
      ...own.map((sentence) => ({ at: sentence.from, mark: opened(sentence) })),
    ]
    if (kind === 'heading') return withMarks(text, marks)
    const pages = [...new Set(pieces.flatMap(({ page }) => page ?? []))]
    const footnotes = [...new Set(markers.map(({ number }) => number))]
    return [
      withMarks(text, marks),
      ' ',
      citeLink(section, { anchor: paragraphAnchor(index), pages, footnotes }, setting),
    ]
  }
}

const opened = ({ claims }: OwnSentence): Markup =>
  markup`<span class="said" data-claims="${claims.map(claimAnchor).join(' ')}">`
