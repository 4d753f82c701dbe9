import {
  type Answer,
  type Catalogue,
  type Entry,
  PACKS,
  type Part,
  partsOf,
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
<blockquote lang="sv">${part.paragraphs.map((text) => markup`<p>${withNoteLinks(PACKS.sv.messages.quoted(text))}</p>`)}</blockquote></figure>`
      default:
        return markup`<p${attribute('class', CLASSES[part.kind])}>${inline(spansOf(part))}</p>`
    }
  }

  function entry(one: Entry): Markup {
    const href = hrefOf(one)
    const label = href === undefined ? inline(spansOf(one)) : markup`<a href="${href}">${one.label}</a>`
    return markup`<li>${label}${one.text !== undefined && markup`<p>${linked(one.text)}</p>`}</li>`
  }

  /** An entry of a help is a question to try. */
  function hrefOf({ target, label }: Entry): string | undefined {
    if (target) return targetHref(target, answer.language)
    return answer.outcome === 'help' ? inLanguage(searchPath(label), answer.language) : undefined
  }

  function withNoteLinks(text: string): Insert {
    return text.split(MARKER).map((piece, i) => (i % 2 === 1 ? noteLink(piece) : piece))
  }

  function noteLink(marker: string): Insert {
    const [document] = answer.documents.map((id) => catalogue.document(id))
    const note = document?.numbered('footnote', Number(marker.slice(1, -1)))
    return note ? markup`<a href="${inLanguage(sectionPath(note.id), answer.language)}">${marker}</a>` : marker
  }
}

const CLASSES = { lead: 'lead', note: 'meta', text: undefined, difference: undefined } as const

/** A reference to a footnote, as the core writes it into a quotation. */
const MARKER = /(\[\d+\])/
