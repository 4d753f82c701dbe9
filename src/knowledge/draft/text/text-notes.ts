import { findMarkers, type MarkerSpot } from '../../memo/markers.ts'
import type { DraftBlock } from '../draft.ts'
import { type BlockLine, toBlock } from '../to-block.ts'
import type { TextLine } from './text-line.ts'

/** A line with its footnote markers set aside. */
export type MarkedLine = TextLine & BlockLine

export interface WithoutNotes {
  readonly pages: readonly (readonly MarkedLine[])[]
  readonly notes: readonly DraftBlock[]
}

/** `3 Tidtabellen`, `3. Tidtabellen`, `[3] Tidtabellen`, `3Tidtabellen` where a raised figure was. */
const NOTE = /^(?:\[(\d{1,3})\]\s*|(\d{1,3})(?:[.)]?\s+|(?=\p{Lu})))(?=\S)/u
const BRACKETED = /\s?\[(\d{1,3})\]/g

const noteNumber = (text: string): number => Number(NOTE.exec(text)?.slice(1).join(''))

/**
 * Cuts the footnotes off the pages, or off the end of the file: what begins with the next number below an empty line,
 * where a word above carries that number for a marker.
 */
export function cutTextNotes(pages: readonly (readonly TextLine[])[]): WithoutNotes {
  const notes: DraftBlock[] = []
  const placeOf = new Map<number, number | 'everywhere'>()
  const marked = new Set<number>()
  let next = 1
  const bodies = pages.map((lines, page) => {
    const own = new Set(lines.flatMap((line) => spotsIn(line.text, () => true).map(({ number }) => number)))
    for (const number of own) marked.add(number)
    const hasBlanks = lines.some(({ afterBlank, isFirst }) => afterBlank && !isFirst)
    const start = lines.findLastIndex(
      (line, i) => noteNumber(line.text) === next && (line.afterBlank || i === 0 || !hasBlanks) && marked.has(next),
    )
    if (start < 0) return lines
    for (const group of groupNotes(lines.slice(start), next)) {
      notes.push(toBlock('footnote', group.map(withoutNumber), { number: next }))
      // A note at the end of the file is referred to from pages before it.
      placeOf.set(next, own.has(next) ? page : 'everywhere')
      next++
    }
    return lines.slice(0, start)
  })
  const isNoteOn = (page: number, number: number): boolean => {
    const place = placeOf.get(number)
    return place === page || place === 'everywhere'
  }
  return {
    notes,
    pages: bodies.map((lines, page) => lines.map((line) => mark(line, (number) => isNoteOn(page, number)))),
  }
}

/** The lines of each note, from a number on. */
function groupNotes(lines: readonly TextLine[], first: number): TextLine[][] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    if (noteNumber(line.text) === first + groups.length) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

function withoutNumber({ text, page }: TextLine, i: number): BlockLine {
  return { text: i === 0 ? text.replace(NOTE, '') : text, markers: [], ...(page !== undefined && { page }) }
}

const spotsIn = (text: string, isFootnote: (number: number) => boolean): MarkerSpot[] =>
  [
    ...findMarkers(text, isFootnote),
    ...[...text.matchAll(BRACKETED)].flatMap(({ 0: all, 1: digits, index }) =>
      index > 0 && isFootnote(Number(digits)) ? [{ number: Number(digits), from: index, to: index + all.length }] : [],
    ),
  ].sort((a, b) => a.from - b.from)

function mark(line: TextLine, isFootnote: (number: number) => boolean): MarkedLine {
  let text = ''
  let last = 0
  const markers = spotsIn(line.text, isFootnote).map(({ number, from, to }) => {
    text += line.text.slice(last, from)
    last = to
    return { number, at: text.length }
  })
  return { ...line, text: text + line.text.slice(last), markers }
}
