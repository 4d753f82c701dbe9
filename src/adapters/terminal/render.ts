import pc from 'picocolors'
import type { Block, DifferencePiece } from '../../core/index.ts'
import type { Screen } from './streams.ts'
import { printable, raiseMarkers, type Styled, wrap, wrapStyled } from './wrap.ts'

/** A line that names something; a number can open it. */
export type Entry = Extract<Block, { kind: 'item' }>

/** Stands before each line of the document's own words, so that they are told from ours without colour too. */
const QUOTE_BAR = '│ '

/**
 * Blocks as a person reads them at a terminal: no line is wider than the screen.
 * @param numbered entries that show the number that opens them, in this order; others have a bullet
 */
export const renderBlocks = (blocks: readonly Block[], screen: Screen, numbered: readonly Entry[] = []): string =>
  blocks.map((block, i) => gap(blocks[i - 1], block) + draw(block, screen, numbered)).join('')

/** What follows a heading stands close to it, and entries to each other; all else is parted by a blank line. */
function gap(before: Block | undefined, block: Block): string {
  if (before === undefined) return ''
  return before.kind === 'heading' || (before.kind === 'item' && block.kind === 'item') ? '\n' : '\n\n'
}

function draw(block: Block, { width, colour }: Screen, numbered: readonly Entry[]): string {
  const { bold, dim } = pc.createColors(colour)
  const lines = (text: string, style = (line: string) => line): string =>
    wrap(printable(text).trim(), width).map(style).join('\n')
  switch (block.kind) {
    case 'lead': {
      const strong = printable(block.strong).trimStart()
      const rest = printable(block.rest)
      if (strong === '') return lines(rest)
      const stretches = [
        { text: strong, style: bold },
        { text: rest.trimEnd(), style: String },
      ]
      return wrapStyled(stretches, width).join('\n')
    }
    case 'text':
      return lines(block.text)
    case 'note':
      return lines(block.text, dim)
    case 'heading':
      return lines(`${block.text}:`, bold)
    case 'quote': {
      const source = block.source && `${lines(`${block.source}:`)}\n`
      const paragraphs = block.paragraphs.map((text) => indented(raiseMarkers(text), width, QUOTE_BAR, QUOTE_BAR))
      return source + paragraphs.join(`\n${QUOTE_BAR.trimEnd()}\n`)
    }
    case 'item':
      return drawEntry(block, width, colour, numbered)
    case 'table':
      return drawTable(block, width)
    case 'difference':
      return wrapStyled(
        block.pieces.map((piece) => inColour(piece, colour)),
        width,
      ).join('\n')
  }
}

function drawEntry(entry: Entry, width: number, colour: boolean, numbered: readonly Entry[]): string {
  const number = numbered.indexOf(entry) + 1
  const mark = number > 0 ? `[${number}]`.padStart(`[${numbered.length}]`.length) : '•'
  const indent = ' '.repeat(mark.length + 1)
  const more = entry.text === undefined ? '' : `\n${indented(entry.text, width, indent, indent)}`
  const label = indented(entry.label, width, indent, indent).slice(mark.length)
  return pc.createColors(colour).cyan(mark) + label + more
}

/** A table row by row, each cell under the row's name: what is compared stands together, whatever the width. */
function drawTable({ columns: [corner = '', ...columns], rows }: Extract<Block, { kind: 'table' }>, width: number) {
  return rows
    .map(([name = '', ...cells]) => {
      const heading = [corner, name].filter(Boolean).join(': ')
      const drawn = columns.map((column, i) => indented(`${column}: ${cells[i] ?? ''}`, width, '  ', '    '))
      return [indented(`${heading}:`, width, '', ''), ...drawn].join('\n')
    })
    .join('\n')
}

/** @param first stands before the first line @param others before those after it */
function indented(text: string, width: number, first: string, others: string): string {
  const [line = '', ...more] = wrap(printable(text).trim(), width, others.length)
  return [first + line, ...more.map((one) => others + one)].join('\n')
}

/** The marks stand in the text: colour only helps. */
function inColour({ change, text }: DifferencePiece, colour: boolean): Styled {
  const { red, green } = pc.createColors(colour)
  // Without the spaces around it: where lines break must not depend on colour.
  const inked = (said: string) => said.replace(/\S(?:.*\S)?/u, change === 'missing' ? red : green)
  return { text: printable(text), style: change === 'same' ? String : inked }
}
