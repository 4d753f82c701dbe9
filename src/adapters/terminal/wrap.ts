import { wrapAnsi } from 'fast-wrap-ansi'
import stringWidth from 'string-width'
import wrapGraphemes from 'wrap-ansi'
import { heldTogether, type Span, withPlainBlanks } from '../../core/index.ts'

/** Columns. Narrower lines could not hold an entry's number and a word. */
export const LEAST_WIDTH = 10

/** A stretch of a text with its own look. */
export interface Styled {
  readonly text: string
  /** Adds codes of colours to the text, and changes nothing else. */
  readonly style: (text: string) => string
}

/**
 * Characters of one column each, none of which joins its neighbour: Latin letters and common marks, as in nearly every
 * answer. Both packages break such a text alike; the one that reads graphemes takes 8 to 80 times as long (4 ms for 700
 * characters), the other counts some graphemes of other scripts a column too narrow.
 */
const IS_SIMPLE =
  /^[ -~\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02AF\u2010-\u2015\u2018-\u201F\u2020-\u2022\u2026\u2030\u2070-\u209C]*$/

/**
 * Breaks a text into lines that leave room for an indent, where they would break without its looks; a word longer than a
 * line is broken too.
 */
export function wrapStyled(stretches: readonly Styled[], width: number, indent = 0): string[] {
  const room = Math.max(width, LEAST_WIDTH) - indent
  const held = holdTogether(stretches.map(({ text }) => text).join(''), room)
  let end = 0
  const styled = stretches.map(({ text, style }) => style(held.slice(end, (end += text.length))))
  const wrap = IS_SIMPLE.test(held) ? wrapAnsi : wrapGraphemes
  return withPlainBlanks(wrap(styled.join(''), room, { hard: true })).split('\n')
}

const widthOf = (text: string): number => (IS_SIMPLE.test(text) ? text.length : stringWidth(text))

/** Only as long as it fits. */
const holdTogether = (text: string, room: number): string =>
  heldTogether(text)
    .split(' ')
    .map((held) => (widthOf(held) > room ? withPlainBlanks(held) : held))
    .join(' ')

/**
 * A text without what could move the cursor or turn the writing direction. Marks that only ask for another look of the
 * character before them go too: terminals disagree about how wide it becomes. So do accents without a letter: they would
 * join the code of a colour and break it.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Me}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/(?<=^|\s)\p{M}+/gu, '')

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** References to footnotes as on paper, `[9][10]` → `⁹,¹⁰`: here a number in brackets is one to type. */
export const raiseNotes = (spans: readonly Span[]): Span[] =>
  spans.map((span, i) => {
    if (span.note === undefined) return span
    const raised = [...`${span.note}`].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
    return { text: spans[i - 1]?.note === undefined ? raised : `,${raised}` }
  })
