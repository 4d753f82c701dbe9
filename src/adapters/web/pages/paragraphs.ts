import { neighbours, pagesText, type Paragraph } from '../../../core/index.ts'
import { attribute, type Insert, markup, type Markup, raw } from '../../shared/markup.ts'

/** A paragraph with its index among those of its section. */
export interface Placed {
  readonly paragraph: Paragraph
  readonly index: number
}

/** How a document's own words are drawn. */
export interface ParagraphDrawing {
  /** Called in reading order. */
  readonly inside: (placed: Placed) => Insert
  /** Id of a paragraph's element. Default: none. */
  readonly idOf?: (index: number) => string
  /** Of its headings: 3 is `h3`. */
  readonly headingLevel: number
}

/** A document's own paragraphs as HTML, list items in lists. */
export function drawParagraphs(paragraphs: readonly Paragraph[], drawing: ParagraphDrawing): Insert {
  const placed = paragraphs.map((paragraph, index) => ({ paragraph, index }))
  const isItem = ({ paragraph }: Placed): boolean => paragraph.kind === 'item'
  return neighbours(placed, (first, next) => isItem(first) && isItem(next)).map((group) => block(group, drawing))
}

function block(group: readonly [Placed, ...Placed[]], { inside, idOf, headingLevel }: ParagraphDrawing): Markup {
  const [first] = group
  const element = (name: string, placed: Placed): Markup =>
    markup`<${raw(name)}${attribute('id', idOf?.(placed.index))}>${inside(placed)}</${raw(name)}>`
  switch (first.paragraph.kind) {
    case 'heading':
      return element(`h${headingLevel}`, first)
    case 'text':
      return element('p', first)
    case 'item':
      return markup`<ul>${group.map((item) => element('li', item))}</ul>`
  }
}

/** Marks of the pages that begin in a paragraph. Call it in reading order. */
export function createPageMarks(): (paragraph: Paragraph) => { readonly at: number; readonly mark: Markup }[] {
  let current: number | undefined
  return ({ pieces }) =>
    pieces.flatMap(({ at, page }) => {
      if (page === undefined || page === current) return []
      current = page
      return [{ at, mark: markup`<span class="page">${pagesText([page], 'sv')}</span> ` }]
    })
}
