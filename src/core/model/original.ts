/** The file that a document's own words were read from. */
export interface Source {
  /** Id of the document. */
  readonly document: string
  /** Name of the file, without its folder. */
  readonly file: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string
}

/** A reference to a footnote. Its digits are no part of the running text. */
export interface Marker {
  readonly number: number
  /** Where in the text it stands: before the character at this index, or at the very end. */
  readonly at: number
}

/**
 * A stretch of a paragraph's text that stands unbroken in the file. `start` and `end` count UTF-16 code units of
 * the file's decoded text, without a byte order mark; for a PDF, of the text that was extracted from it.
 */
export interface Piece {
  /** Index in the paragraph's text where the stretch begins; it reaches to the next piece. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** Printed page; none in a cover letter. */
  readonly page?: number
}

/** A paragraph, exact: white space folded, line-end hyphenation undone, footnote markers set aside. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'item'
  readonly text: string
  readonly markers: readonly Marker[]
  /** Ascending; together they cover the text. */
  readonly pieces: readonly [Piece, ...Piece[]]
}

/** A section's own words, in reading order. */
export interface Original {
  readonly source: Source
  readonly paragraphs: readonly Paragraph[]
}

/** Where a stretch of text stands. */
export interface Place {
  /** Offsets in the file, as in {@link Piece}. */
  readonly start: number
  readonly end: number
  /** Printed pages, ascending; empty in a cover letter. */
  readonly pages: readonly number[]
}

/**
 * Where the characters `from` up to, not including, `to` of a paragraph's text stand in the file.
 * @throws {RangeError} for an empty stretch or one outside the text
 */
export function placeIn(paragraph: Paragraph, from = 0, to = paragraph.text.length): Place {
  if (from < 0 || from >= to || to > paragraph.text.length) throw new RangeError(`No text from ${from} to ${to}.`)
  const touched = paragraph.pieces.filter((piece, i) => {
    const next = paragraph.pieces[i + 1]?.at ?? paragraph.text.length
    return piece.at < to && next > from
  })
  const pages = touched.flatMap(({ page }) => page ?? [])
  return {
    start: offsetIn(paragraph, from).start,
    end: offsetIn(paragraph, to - 1).end,
    pages: [...new Set(pages)],
  }
}

/** Numbers of the footnotes that are referred to between two indexes of a paragraph's text, both included. */
export const footnotesIn = ({ markers }: Paragraph, from: number, to: number): number[] => [
  ...new Set(markers.filter(({ at }) => at > from && at <= to).map(({ number }) => number)),
]

/** Offsets of one character. A character composed of several in the file has a piece of its own. */
function offsetIn({ pieces, text }: Paragraph, index: number): { start: number; end: number } {
  const i = pieces.findLastIndex(({ at }) => at <= index)
  const piece = pieces[i] ?? pieces[0]
  const length = (pieces[i + 1]?.at ?? text.length) - piece.at
  if (piece.end - piece.start !== length) return piece
  const start = piece.start + index - piece.at
  return { start, end: start + 1 }
}
