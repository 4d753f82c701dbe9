import { type Answer, type Block, type Catalogue, type DifferencePiece, PACKS, type View } from '../../core/index.ts'
import { inLanguage, searchPath, sectionPath, targetHref } from './addresses.ts'
import { type Insert, linked, markup, type Markup } from './markup.ts'
import { runs } from './runs.ts'

type Entry = Extract<Block, { kind: 'item' }>

/** A view as HTML. Nothing is cut: a page has no limit. */
export function renderView({ blocks }: View, answer: Answer, catalogue: Catalogue): Markup {
  const isEntry = ({ kind }: Block): boolean => kind === 'item'
  return markup`${runs(blocks, (first, block) => isEntry(first) && isEntry(block)).map((group) =>
    isEntry(group[0]) ? markup`<ul class="entries">${group.map(draw)}</ul>` : draw(group[0]),
  )}`

  function draw(block: Block): Markup {
    switch (block.kind) {
      case 'item':
        return entry(block)
      case 'lead':
        return markup`<p class="lead">${block.strong && markup`<strong>${block.strong}</strong>`}${block.rest}</p>`
      case 'text':
        return markup`<p>${linked(block.text)}</p>`
      case 'note':
        return markup`<p class="meta">${linked(block.text)}</p>`
      case 'heading':
        return markup`<h2>${block.text}</h2>`
      case 'quote':
        return markup`<figure class="quote">${block.source && markup`<figcaption class="label">${block.source}</figcaption>`}
<blockquote lang="sv">${block.paragraphs.map((text) => markup`<p>${withNoteLinks(PACKS.sv.messages.quoted(text))}</p>`)}</blockquote></figure>`
      case 'table':
        return markup`<table class="compared" aria-label="${block.caption}"><thead><tr>
${block.columns.map((name) => (name === '' ? markup`<td></td>` : markup`<th scope="col">${name}</th>`))}</tr></thead><tbody>
${block.rows.map(([name, ...cells]) => markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}
</tbody></table>`
      case 'difference':
        return markup`<p>${block.pieces.map(({ change, text }) => CHANGED[change](text))}</p>`
    }
  }

  function entry(block: Entry): Markup {
    const { label, text } = block
    const href = hrefOf(block)
    return markup`<li>${href === undefined ? label : markup`<a href="${href}">${label}</a>`}${text !== undefined && markup`<p>${text}</p>`}</li>`
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

/** A reference to a footnote, as the core writes it into a quotation. */
const MARKER = /(\[\d+\])/

const CHANGED: Readonly<Record<DifferencePiece['change'], (text: string) => Insert>> = {
  same: (text) => text,
  missing: (text) => markup`<del>${text}</del>`,
  added: (text) => markup`<ins>${text}</ins>`,
}
