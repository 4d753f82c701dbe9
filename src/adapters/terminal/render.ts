import pc from 'picocolors'
import {
  type Block,
  type Entry,
  type Part,
  partsOf,
  type Span,
  spansIn,
  spansOf,
  spansOfWords,
} from '../../core/index.ts'
import type { Screen } from './streams.ts'
import { printable, raiseNotes, wrapStyled } from './wrap.ts'

/** Stands before each line of the document's own words, so that they are told from ours without colour too. */
const QUOTE_BAR = '│ '

/**
 * Blocks as a person reads them at a terminal: no line is wider than the screen.
 * @param numbered entries that show the number that opens them, in this order; others have a bullet
 */
export const renderBlocks = (blocks: readonly Block[], screen: Screen, numbered: readonly Entry[] = []): string =>
  partsOf(blocks)
    .map((part) => draw(part, screen, numbered))
    .join('\n\n')

function draw(part: Part, screen: Screen, numbered: readonly Entry[]): string {
  switch (part.kind) {
    case 'note':
      return inLines(spansOf(part), screen).replace(/.+/g, pc.createColors(screen.colour).dim)
    case 'quote': {
      const paragraphs = part.paragraphs.map((words) => inLines(raiseNotes(spansOfWords(words)), screen, QUOTE_BAR))
      const source = part.source && `${inLines([{ text: `${part.source}:` }], screen)}\n`
      return source + paragraphs.join(`\n${QUOTE_BAR.trimEnd()}\n`)
    }
    case 'entries':
      return [
        ...(part.heading ? [inLines(spansOf(part.heading), screen)] : []),
        ...part.entries.map((entry) => drawEntry(entry, screen, numbered)),
      ].join('\n')
    default:
      return inLines(spansOf(part), screen)
  }
}

function drawEntry(entry: Entry, screen: Screen, numbered: readonly Entry[]): string {
  const number = numbered.indexOf(entry) + 1
  const mark = number > 0 ? `[${number}]`.padStart(`[${numbered.length}]`.length) : '•'
  const indent = ' '.repeat(mark.length + 1)
  const label = inLines(spansOf(entry), screen, indent).slice(mark.length)
  const more = entry.text === undefined ? '' : `\n${inLines(spansIn(entry.text), screen, indent)}`
  return pc.createColors(screen.colour).cyan(mark) + label + more
}

/** Spans as lines within the screen. @param indent stands before each line */
function inLines(spans: readonly Span[], { width, colour }: Screen, indent = ''): string {
  const { bold, red, green } = pc.createColors(colour)
  const looks = { strong: bold, missing: red, added: green } as const
  const stretches = spans.map(({ text, look }) => ({
    text: printable(text),
    // Without the spaces around it: where lines break must not depend on colour.
    style: (said: string) => (look ? said.replace(/\S(?:.*\S)?/u, looks[look]) : said),
  }))
  return wrapStyled(stretches, width, indent.length)
    .map((line) => indent + line)
    .join('\n')
}
