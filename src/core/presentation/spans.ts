import { PACKS } from '../languages/index.ts'
import type { Language } from '../model/language.ts'
import { labelOf } from './entries.ts'
import type { Block, OwnWords } from './view.ts'
import { addressPieces } from './web-addresses.ts'

/** A stretch of a text in one look. */
export interface Span {
  readonly text: string
  /** Absent where the text looks as it does around it. */
  readonly look?: 'strong' | 'missing' | 'added'
  /** The web address that the text is. */
  readonly url?: string
  /** The number of the footnote that the text, `[10]`, refers to. */
  readonly note?: number
}

/** A block that is one paragraph or line. */
export type Prose = Exclude<Block, { kind: 'quote' }>

/** A text with its web addresses apart. For what an editor wrote: the words of a question are quoted without signs. */
export const spansIn = (text: string, look?: Span['look']): Span[] =>
  addressPieces(text)
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ text: piece.text, ...(look && { look }), ...(piece.isAddress && { url: piece.text }) }))

/** What a paragraph says and how it looks; of an entry the label, which stands out where more follows it. */
export function spansOf(block: Prose): Span[] {
  switch (block.kind) {
    case 'lead':
      return [...spansIn(block.strong, 'strong'), ...spansIn(block.rest)]
    case 'title':
      return spansIn(block.text, 'strong')
    case 'heading':
      return spansIn(`${block.text}:`, 'strong')
    case 'text':
    case 'note':
      return spansIn(block.text)
    case 'item':
      return spansIn(labelOf(block), block.text === undefined ? undefined : 'strong')
    case 'difference':
      // Partly what somebody typed: an address in it is no link of ours.
      return block.pieces.map(({ change, text }) => (change === 'same' ? { text } : { text, look: change }))
  }
}

/** The document's own words with the footnotes that they refer to in brackets. */
export function spansOfWords({ text, markers }: OwnWords): Span[] {
  const inOrder = markers.toSorted((a, b) => a.at - b.at || a.number - b.number)
  const starts = [0, ...inOrder.map(({ at }) => at)]
  return starts
    .flatMap((start, i): Span[] => {
      const note = inOrder[i - 1]?.number
      const words = { text: text.slice(start, starts[i + 1]) }
      return note === undefined ? [words] : [{ text: `[${note}]`, note }, words]
    })
    .filter((span) => span.text !== '')
}

/** The same in quotation marks. */
export function quotedSpans(words: OwnWords, language: Language): Span[] {
  const [opening, closing] = PACKS[language].messages.quotes
  return [{ text: opening }, ...spansOfWords(words), { text: closing }]
}

/** The same as plain text. */
export const textOfWords = (words: OwnWords): string => textOfSpans(spansOfWords(words))

/** Spans as plain text. */
export const textOfSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')
