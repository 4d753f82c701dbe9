import type { types } from '@slack/bolt'
import { addressPieces, type Block, truncateAtSentence } from '../../../core/index.ts'
import { SECTION_TEXT } from '../limits.ts'
import { context, link, type Style, words } from './blocks.ts'

/** How much a message or a modal holds. */
export interface Room {
  readonly blocks: number
  /** UTF-16 units of all text. */
  readonly characters: number
}

type Inline = types.RichTextElement

/** One paragraph on its way into a block. */
type Line =
  | { readonly as: 'paragraph' | 'bullet' | 'quote'; readonly elements: Inline[] }
  | { readonly as: 'context'; readonly text: string }

/** Translates what is shown into Slack's blocks. @returns also whether something did not fit and was left out */
export function translate(blocks: readonly Block[], room: Room) {
  const take = createTake(room.characters)
  const lines = blocks.flatMap((block) => toLines(block, take.text))
  const translated = assemble(lines)
  return {
    blocks: translated.slice(0, room.blocks),
    isCut: take.isCut() || translated.length > room.blocks,
  }
}

type Take = (text: string) => string

/** A text cut to less than this says too little to be worth beginning. */
const LEAST_TEXT = 80

/** Cuts each text to what one may be and to what is left; nothing comes after the first that did not fit. */
function createTake(characters: number): { readonly text: Take; readonly isCut: () => boolean } {
  let left = characters
  let isCut = false
  return {
    isCut: () => isCut,
    text(text) {
      const most = Math.min(SECTION_TEXT, left)
      const kept = text.length <= most ? text : most < LEAST_TEXT ? '' : truncateAtSentence(text, most)
      isCut ||= kept.length < text.length
      left = left < text.length ? 0 : left - kept.length - GAP.text.length
      return kept
    },
  }
}

function toLines(block: Block, take: Take): Line[] {
  switch (block.kind) {
    case 'lead':
      return [{ as: 'paragraph', elements: [...words(take(block.strong), BOLD), ...words(take(block.rest))] }]
    case 'text':
      return [{ as: 'paragraph', elements: words(take(block.text)) }]
    case 'heading':
      return [{ as: 'paragraph', elements: words(take(`${block.text}:`), BOLD) }]
    case 'quote':
      return [
        ...block.paragraphs.map((text): Line => ({ as: 'quote', elements: words(take(text)) })),
        { as: 'context', text: take(block.source) },
      ]
    case 'note': {
      const text = take(block.text)
      const hasAddress = addressPieces(text).some(({ isAddress }) => isAddress)
      return hasAddress ? [{ as: 'paragraph', elements: linked(text) }] : [{ as: 'context', text }]
    }
    case 'item': {
      const label = linked(take(block.label), block.text === undefined ? undefined : BOLD)
      const text = block.text === undefined ? [] : words(take(`\n${block.text}`))
      return [{ as: 'bullet', elements: [...label, ...text] }]
    }
    case 'table':
      return block.rows.flatMap(([label = '', ...cells]): Line[] => [
        { as: 'paragraph', elements: words(take(label), BOLD) },
        ...cells.map((cell, i): Line => {
          return { as: 'bullet', elements: words(take(`${block.columns[i + 1] ?? ''}: ${cell}`)) }
        }),
      ])
    case 'difference':
      return [
        {
          as: 'paragraph',
          elements: block.pieces.flatMap(({ change, text }) => words(take(text), change === 'same' ? undefined : BOLD)),
        },
      ]
  }
}

const BOLD: Style = { bold: true }

const linked = (text: string, style?: Style): Inline[] =>
  addressPieces(text).flatMap((piece) => (piece.isAddress ? [link(piece.text)] : words(piece.text, style)))

const GAP: types.RichTextText = { type: 'text', text: '\n\n' }
const BREAK: Inline = { type: 'text', text: '\n' }

/** Lines of a kind that follow each other share an element of a block, and rich text that follows rich text shares a block. */
function assemble(lines: readonly Line[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = []
  for (const line of lines) {
    if (line.as === 'context') {
      if (line.text.trim() !== '') blocks.push(context(line.text))
      continue
    }
    if (line.elements.length === 0) continue
    const last = blocks.at(-1)
    if (last?.type === 'rich_text') append(last.elements, line)
    else blocks.push({ type: 'rich_text', elements: [elementOf(line)] })
  }
  return blocks
}

type RichLine = Exclude<Line, { as: 'context' }>

const ELEMENTS = { paragraph: 'rich_text_section', bullet: 'rich_text_list', quote: 'rich_text_quote' } as const

function append(elements: types.RichTextBlockElement[], line: RichLine): void {
  const last = elements.at(-1)
  if (last?.type !== ELEMENTS[line.as]) {
    // Slack leaves no space between a list and the text that follows it; within a quotation the bar would run along it.
    const isTextAfterList = last?.type === 'rich_text_list' && line.as === 'paragraph'
    elements.push(elementOf(isTextAfterList ? { ...line, elements: [BREAK, ...line.elements] } : line))
  } else if (last.type === 'rich_text_list') {
    last.elements.push({ type: 'rich_text_section', elements: line.elements })
  } else {
    last.elements.push(GAP, ...line.elements)
  }
}

function elementOf({ as, elements }: RichLine): types.RichTextBlockElement {
  if (as !== 'bullet') return { type: ELEMENTS[as], elements }
  return { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_section', elements }] }
}
