import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import type { Answer } from '../../core/index.ts'
import { type Block, type Change, opened } from './blocks.ts'
import { layout } from './layout.ts'

/** What an answer is shown on. */
export interface Screen {
  /** Columns; fewer than `LEAST_WIDTH` count as that many. */
  readonly width: number
  readonly colour: boolean
  /** Whether items carry the number that opens them, or a bullet where nothing can be opened. */
  readonly numbered: boolean
}

/** Longer lines are hard to read. */
export const MOST_WIDTH = 88
/** Narrower lines could not hold an item's number and a word. */
export const LEAST_WIDTH = 10

/** Stands before each line of the document's own words, so that they are told from ours without colour too. */
const QUOTE_BAR = '│ '

/** Renders answers for a person at a terminal: no line is wider than the screen. */
export const renderOn =
  (screen: Screen) =>
  (answer: Answer): string =>
    renderBlocks(layout(answer), screen)

export function renderBlocks(blocks: readonly Block[], screen: Screen): string {
  const marks = marksFor(opened(blocks).length, screen)
  return blocks
    .map((block, i) => {
      const mark = block.kind === 'item' ? (marks.shift() ?? '') : ''
      return `${gap(blocks[i - 1], block)}${renderBlock(block, mark, screen)}`
    })
    .join('')
}

/** `[1]` …, as wide as the last one, so that the items' texts stand under each other. */
function marksFor(count: number, { numbered }: Screen): string[] {
  const width = `[${count}]`.length
  return Array.from({ length: count }, (_, i) => (numbered ? `[${i + 1}]`.padStart(width) : '•'))
}

/**
 * What follows a heading stands close to it, and items to each other; the bar runs on from one paragraph of a quotation
 * to the next; all else is parted by a blank line.
 */
function gap(before: Block | undefined, { kind }: Block): string {
  if (before === undefined) return ''
  if (before.kind === 'quote' && kind === 'quote') return `\n${QUOTE_BAR.trimEnd()}\n`
  return before.kind === 'heading' || (before.kind === 'item' && kind === 'item') ? '\n' : '\n\n'
}

function renderBlock(block: Block, mark: string, { width, colour }: Screen): string {
  const { bold, dim, cyan } = pc.createColors(colour)
  switch (block.kind) {
    case 'lead':
      return wrap(block.text, width).map(bold).join('\n')
    case 'quiet':
      return wrap(block.text, width).map(dim).join('\n')
    case 'quote':
      return wrap(block.text, width, QUOTE_BAR.length)
        .map((line) => QUOTE_BAR + line)
        .join('\n')
    case 'heading':
    case 'paragraph':
      return wrap(block.text, width).join('\n')
    case 'difference':
      return breakLines(inline(block.changes, colour), width).join('\n')
    case 'item': {
      const indent = ' '.repeat(mark.length + 1)
      const [first = '', ...more] = wrap(block.text, width, indent.length)
      return [`${cyan(mark)} ${first}`, ...more.map((line) => indent + line)].join('\n')
    }
  }
}

const wrap = (text: string, width: number, indent = 0): string[] => breakLines(printable(text), width, indent)

/** Breaks a text into lines that leave room for an indent; a word longer than a line is broken too. */
function breakLines(text: string, width: number, indent = 0): string[] {
  const room = Math.max(width, LEAST_WIDTH) - indent
  return wrapAnsi(holdTogether(text), room, { hard: true }).replaceAll(NO_BREAK, ' ').split('\n')
}

/** What stands close to the word before it, and what the word after it stands close to. */
const CLOSES = /^[.,;:!?…)\]”’]/u
const OPENS = /[([]$/u

/** A comparison as running text: `[-removed-]` and `{+added+}`, in colour too where there is some. */
function inline(changes: readonly Change[], colour: boolean): string {
  const { red, green } = pc.createColors(colour)
  return changes
    .map(({ kind, text: raw }, i) => {
      const text = printable(raw)
      const before = changes[i - 1]
      const isClose = (kind === 'kept' && CLOSES.test(text)) || (before?.kind === 'kept' && OPENS.test(before.text))
      const word = kind === 'kept' ? text : kind === 'removed' ? red(`[-${text}-]`) : green(`{+${text}+}`)
      return isClose || i === 0 ? word : ` ${word}`
    })
    .join('')
}

const NO_BREAK = '\u00A0'

/** Keeps a page number with its `s.`: a line that begins with it reads badly. */
const holdTogether = (text: string): string => text.replace(/(?<=\b(?:s|pp?)\.) (?=\d)/g, NO_BREAK)

/**
 * A text without what could move the cursor or turn the writing direction. Marks that only ask for another look of the
 * character before them go too: terminals disagree about how wide it becomes.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Me}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .trim()
