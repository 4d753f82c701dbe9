import type { Section } from '../../../core/index.ts'
import { type Insert, markup, type Markup, withMarks } from '../../shared/markup.ts'
import { claimAnchor, paragraphAnchor } from '../addresses.ts'
import type { PageSetting } from '../page.ts'
import { citeLink } from './cite.ts'
import type { Notes } from './notes.ts'
import { type OwnSentence, ownSentences } from './own-sentences.ts'
import { createPageMarks, drawParagraphs, type Placed } from './paragraphs.ts'

/** The section's own words with page numbers and references to footnotes; where they are not there, where they are. */
export function verbatim(section: Section, notes: Notes, setting: PageSetting): Markup {
  const { core, words } = setting
  const { original, document } = section
  if (!original) {
    const { url } = core.catalogue.document(document).document
    return markup`<section class="verbatim absent" id="original"><h2>${words.verbatim.title}</h2>
<p>${words.verbatim.absent} ${url !== '' && markup`<a href="${url}">${words.verbatim.original}</a>`}</p></section>`
  }
  const drawing = { inside: createInside(section, notes, setting), idOf: paragraphAnchor, headingLevel: 3 }
  return markup`<section class="verbatim" id="original"><h2>${words.verbatim.title}</h2>
<p class="meta">${words.verbatim.intro}</p>
<div class="words" lang="sv">${drawParagraphs(original.paragraphs, drawing)}</div></section>`
}

/**
 * A paragraph's text with page numbers, where a page begins, note numbers, and the sentences that claims rest on. Call
 * it in reading order.
 */
function createInside(section: Section, notes: Notes, setting: PageSetting): (placed: Placed) => Insert {
  const sentences = ownSentences(section, setting)
  const pageMarks = createPageMarks()
  return ({ paragraph, index }) => {
    const { kind, text, markers, pieces } = paragraph
    const own = sentences.filter((sentence) => sentence.paragraph === index)
    // What stands at the same place comes in this order: a note belongs to the sentence that it ends.
    const marks = [
      ...markers.map(({ at, number }) => ({ at, mark: notes.mark(number) })),
      ...own.map(({ to }) => ({ at: to, mark: markup`</span>` })),
      ...pageMarks(paragraph),
      ...own.map((sentence) => ({ at: sentence.from, mark: opened(sentence) })),
    ]
    if (kind === 'heading') return withMarks(text, marks)
    const pages = [...new Set(pieces.flatMap(({ page }) => page ?? []))]
    const footnotes = [...new Set(markers.map(({ number }) => number))]
    return [withMarks(text, marks), citeLink(section, { anchor: paragraphAnchor(index), pages, footnotes }, setting)]
  }
}

const opened = ({ claims }: OwnSentence): Markup =>
  markup`<span class="said" data-claims="${claims.map(claimAnchor).join(' ')}">`
