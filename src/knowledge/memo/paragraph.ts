import type { Paragraph, Piece } from '../../core/model/original.ts'
import type { Composed } from './compose.ts'
import { joinOf } from './hyphenation.ts'
import type { Line } from './lines.ts'
import { findMarkers } from './markers.ts'

/** What turns lines into paragraphs of running text. */
export interface Setting {
  readonly composed: Composed
  /** Printed number of a page of the file; none for a cover letter. */
  readonly printed: (page: number) => number | undefined
  /** Numbers of the footnotes at the foot of a page. */
  footnotes(page: number): readonly number[]
}

/** A character of running text: its index in the composed text and its page in the file. */
interface Glyph {
  readonly char: string
  readonly index: number
  readonly page: number
}

const SPACE = /\s/

/** Puts lines together to one paragraph: white space folded, hyphenation undone, markers set aside. */
export function toParagraph(kind: Paragraph['kind'], lines: readonly Line[], setting: Setting): Paragraph {
  const glyphs = toGlyphs(lines)
  const raw = glyphs.map(({ char }) => char).join('')
  const isFootnote = (number: number, at: number): boolean => setting.footnotes(glyphs[at]?.page ?? -1).includes(number)
  const spots = kind === 'heading' ? [] : findMarkers(raw, isFootnote)
  const kept = glyphs.filter((_, i) => !spots.some(({ from, to }) => i >= from && i < to))
  let cut = 0
  const markers = spots.map(({ number, from, to }) => {
    const at = from - cut
    cut += to - from
    return { number, at }
  })
  return { kind, text: kept.map(({ char }) => char).join(''), markers, pieces: toPieces(kept, setting) }
}

function toGlyphs(lines: readonly Line[]): Glyph[] {
  const glyphs: Glyph[] = []
  let previous: Line | undefined
  for (const line of lines) {
    if (previous) join(glyphs, previous, line)
    for (let i = 0; i < line.text.length; i++) {
      const char = line.text.charAt(i)
      if (!SPACE.test(char)) glyphs.push({ char, index: line.from + i, page: line.page })
      else if (glyphs.at(-1)?.char !== ' ') glyphs.push({ char: ' ', index: line.from + i, page: line.page })
    }
    previous = line
  }
  return glyphs
}

function join(glyphs: Glyph[], previous: Line, next: Line): void {
  const how = joinOf(previous.text, next.text)
  if (how === 'drop-hyphen') glyphs.pop()
  if (how === 'space') glyphs.push({ char: ' ', index: previous.from + previous.text.length, page: previous.page })
}

function toPieces(glyphs: readonly Glyph[], { composed, printed }: Setting): Paragraph['pieces'] {
  const pieces: Piece[] = []
  glyphs.forEach(({ index, page: filePage }, at) => {
    const [start, end, page] = [composed.offset(index), composed.offset(index + 1), printed(filePage)]
    const last = pieces.at(-1)
    if (last && last.end === start && end === start + 1 && last.page === page && !isComposed(last, at)) {
      pieces[pieces.length - 1] = { ...last, end }
    } else {
      pieces.push({ at, start, end, ...(page !== undefined && { page }) })
    }
  })
  const [first, ...rest] = pieces
  if (!first) throw new RangeError('A paragraph needs at least one character.')
  return [first, ...rest]
}

/** Whether a piece that reaches to `at` stands for fewer characters than it has in the file. */
const isComposed = (piece: Piece, at: number): boolean => piece.end - piece.start !== at - piece.at
