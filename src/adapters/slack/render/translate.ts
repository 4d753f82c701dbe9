import type { types } from '@slack/bolt'
import { addressPieces, type Block } from '../../../core/index.ts'
import { fitted } from '../../shared/fitted.ts'
import { isRecord } from '../json.ts'
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
export const translate = (blocks: readonly Block[], room: Room) =>
  fitted(
    blocks,
    (some, isCut) => ({ blocks: assemble(some.flatMap(toLines)), isCut }),
    ({ blocks: drawn }) => Math.max(drawn.length / room.blocks, charactersIn(drawn) / Math.max(1, room.characters)),
  )

/** All that stands under `text`, at any depth. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersIn(one), 0)
  if (!isRecord(value)) return 0
  const { text, ...rest } = value
  return charactersIn(Object.values(rest)) + (typeof text === 'string' ? text.length : charactersIn(text))
}

function toLines(block: Block): Line[] {
  switch (block.kind) {
    case 'lead':
      return [{ as: 'paragraph', elements: [...words(block.strong, BOLD), ...words(block.rest)] }]
    case 'text':
      return [{ as: 'paragraph', elements: words(block.text) }]
    case 'heading':
      return [{ as: 'paragraph', elements: words(`${block.text}:`, BOLD) }]
    case 'quote':
      return [
        ...block.paragraphs.map((text): Line => ({ as: 'quote', elements: words(text) })),
        { as: 'context', text: block.source },
      ]
    case 'note': {
      const { text } = block
      const hasAddress = addressPieces(text).some(({ isAddress }) => isAddress)
      return hasAddress ? [{ as: 'paragraph', elements: linked(text) }] : [{ as: 'context', text }]
    }
    case 'item': {
      const label = linked(block.label, block.text === undefined ? undefined : BOLD)
      const text = block.text === undefined ? [] : words(`\n${block.text}`)
      return [{ as: 'bullet', elements: [...label, ...text] }]
    }
    case 'table':
      return block.rows.flatMap(([label = '', ...cells]): Line[] => [
        { as: 'paragraph', elements: words(label, BOLD) },
        ...cells.map((cell, i): Line => {
          return { as: 'bullet', elements: words(`${block.columns[i + 1] ?? ''}: ${cell}`) }
        }),
      ])
    case 'difference':
      return [
        {
          as: 'paragraph',
          elements: block.pieces.flatMap(({ change, text }) => words(text, change === 'same' ? undefined : BOLD)),
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
