import { cutAtSentence } from '../text/truncate.ts'
import { footnotesIn, type Paragraph, placeIn } from '../model/original.ts'
import { withMarkers } from '../answering/quote.ts'
import type { Section } from '../model/section.ts'

/** A part's own words to show beside our digest, where the user's file of the document is there. */
export interface Verbatim {
  readonly paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]
  /** Printed pages of what is shown; empty in a cover letter. */
  readonly pages: readonly number[]
  /** Numbers of the footnotes that it refers to. */
  readonly footnotes: readonly number[]
  /** The part goes on. */
  readonly cut: boolean
}

/** The beginning of a paragraph with less room than this says too little. Characters. */
const LEAST_ROOM = 80

/**
 * A part's own words, whole or cut at a sentence, with footnote markers as `[10]`.
 * @param most characters, without the markers
 * @returns undefined where the file is not there
 */
export function verbatimOf({ original }: Section, most: number): Verbatim | undefined {
  if (!original) return undefined
  const kept: Paragraph[] = []
  let room = most
  for (const paragraph of original.paragraphs) {
    if (paragraph.text.length > room && room < LEAST_ROOM) break
    const shown = shortened(paragraph, room)
    kept.push(shown)
    room -= shown.text.length
    if (shown !== paragraph) break
  }
  return {
    paragraphs: kept.map(({ kind, text, markers }) => ({ kind, text: withMarkers({ text, markers }) })),
    pages: unique(kept.flatMap((paragraph) => placeIn(paragraph).pages)),
    footnotes: unique(kept.flatMap((paragraph) => footnotesIn(paragraph, -1, paragraph.text.length))),
    cut: kept.some((paragraph, i) => paragraph !== original.paragraphs[i]) || kept.length < original.paragraphs.length,
  }
}

/** A paragraph in at most so many characters; its text keeps its beginning, so that markers and pages stay in place. */
function shortened(paragraph: Paragraph, room: number): Paragraph {
  if (paragraph.text.length <= room) return paragraph
  const text = cutAtSentence(paragraph.text, room)
  const [first, ...rest] = paragraph.pieces
  return {
    ...paragraph,
    text,
    markers: paragraph.markers.filter(({ at }) => at <= text.length),
    pieces: [first, ...rest.filter(({ at }) => at < text.length)],
  }
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
