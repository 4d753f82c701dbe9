import {
  type Answer,
  type Catalogue,
  type Entry,
  type Part,
  type OwnWords,
  partsOf,
  quotedSpans,
  spansOf,
  type View,
} from '../../core/index.ts'
import { attribute, inline, type Insert, linked, markup, type Markup } from '../shared/markup.ts'
import { inLanguage, searchPath, sectionPath, targetHref } from './addresses.ts'

/** A view as HTML. Nothing is cut: a page has no limit. */
export function renderView({ blocks }: View, answer: Answer, catalogue: Catalogue): Markup {
  return markup`${partsOf(blocks).map(draw)}`

  function draw(part: Part): Markup {
    switch (part.kind) {
      case 'entries':
        return markup`${part.heading && draw(part.heading)}<ul class="entries">${part.entries.map(entry)}</ul>`
      case 'title':
      case 'heading':
        return markup`<h2>${part.text}</h2>`
      case 'quote':
        return markup`<figure class="quote">${part.source && markup`<figcaption class="label">${part.source}</figcaption>`}
<blockquote lang="sv">${part.paragraphs.map((words) => markup`<p>${withNoteLinks(words)}</p>`)}</blockquote></figure>`
      default:
        return markup`<p${attribute('class', CLASSES[part.kind])}>${inline(spansOf(part))}</p>`
    }
  }

  function entry(one: Entry): Markup {
    const href = hrefOf(one)
    const place = one.beside !== undefined && markup` <span class="place">${one.beside}</span>`
    const label = href === undefined ? inline(spansOf(one)) : markup`<a href="${href}">${one.label}</a>${place}`
    return markup`<li>${label}${one.text !== undefined && markup`<p>${linked(one.text)}</p>`}</li>`
  }

  function hrefOf({ target, label, isQuestion }: Entry): string | undefined {
    if (isQuestion) return inLanguage(searchPath(label), answer.language)
    return target && targetHref(target, answer.language)
  }

  function withNoteLinks(words: OwnWords): Insert {
    const [document] = answer.documents.map((id) => catalogue.document(id))
    return quotedSpans(words, answer.language).map(({ text, note: number }) => {
      const note = number === undefined ? undefined : document?.numbered('footnote', number)
      return note ? markup`<a href="${inLanguage(sectionPath(note.id), answer.language)}">${text}</a>` : text
    })
  }
}

const CLASSES = { lead: 'lead', note: 'meta', text: undefined, difference: undefined } as const
