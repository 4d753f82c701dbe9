import { type Quote, ranges, type Section, WORDING } from '../../../core/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'
import { noteItems } from './notes.ts'
import { noteMark } from './verbatim.ts'

/** The document's own words with where they stand, their references to footnotes, and what those notes say. */
export function quotation(quote: Quote, section: Section, setting: Setting): Markup {
  const { catalogue, language, words } = setting
  const { verbatim, page } = WORDING[language]
  const place = quote.pages.length > 0 ? page(ranges(quote.pages)) : ''
  const notes = quote.footnotes.flatMap((number) => catalogue.numbered('footnote', number, section.document) ?? [])
  return markup`<figure class="quote"><figcaption class="label">${verbatim(place)}</figcaption>
<blockquote lang="sv"><p>”${marked(quote, words)}”</p></blockquote>
${notes.length > 0 && markup`<div class="notes">${noteItems(notes, section, setting)}</div>`}</figure>`
}

/** The text with its references where they stand. */
function marked({ text, markers }: Quote, words: Setting['words']): Content {
  const seen = { markers: new Set<number>() }
  const inOrder = markers.toSorted((a, b) => a.at - b.at)
  const ends = [...inOrder.map(({ at }) => at), text.length]
  return [
    text.slice(0, ends[0]),
    ...inOrder.map(({ at, number }, i) => [noteMark(number, words, seen), text.slice(at, ends[i + 1])]),
  ]
}
