import type { Tolerance } from '../model/tolerance.ts'

/** A way to read a passage: its words, and what was forgiven to get at them. */
export interface Reading {
  readonly text: string
  /** Where the heads and feet of pages were taken out of it. */
  readonly cuts: readonly Cut[]
  readonly tolerated: readonly Tolerance[]
}

/** A place in a passage from which something was taken that only a page break excuses. */
export interface Cut {
  /** How many letters and digits of the reading's text stand before it. */
  readonly at: number
  /** @param before the page of what stands before it in the document  @param after the page of what follows */
  readonly fits: (before: number | undefined, after: number | undefined) => boolean
}

/** Reads a passage another way; undefined where there is nothing to read otherwise. */
export type Reread = (reading: Reading) => Reading | undefined

/** Footnote markers as people and this bot write them: `[10]`, `¹⁰`. */
const WRITTEN_MARKER = /(?<=\S) ?\[\d{1,3}\]|(?<=\S)[⁰¹²³⁴-⁹]+/gu

const OUTER_MARKS = /^\s*["“”„«»'‘’](.*)["“”„«»'‘’]\s*$/su

/** The letter that a passage begins with; in brackets where its writer says that it was changed. */
const FIRST_LETTER = /^([^\p{L}\p{N}[]*)(\[?)(\p{L})(?:(?<=\[.)\])?/u

export const asWritten = (text: string): Reading => ({ text, cuts: [], tolerated: [] })

/** All ways to read a passage, those that forgive least first. */
export function readingsOf(passage: string, cutRunningHeads: Reread): Reading[] {
  return [withoutOuterMarks, withoutMarkers, cutRunningHeads, withOtherFirstLetter]
    .reduce<Reading[]>(
      (readings, reread) => [...readings, ...readings.flatMap((reading) => reread(reading) ?? [])],
      [asWritten(passage)],
    )
    .sort((a, b) => a.tolerated.length - b.tolerated.length)
}

/** Takes away the quotation marks around a passage. They forgive nothing: they say that it is one. */
export function withoutOuterMarks({ text, cuts, tolerated }: Reading): Reading | undefined {
  const inner = OUTER_MARKS.exec(text)?.[1]
  return inner === undefined ? undefined : { text: inner, cuts, tolerated }
}

/** Takes out the footnote markers that are written as such. */
export function withoutMarkers({ text, cuts, tolerated }: Reading): Reading | undefined {
  const bare = text.replace(WRITTEN_MARKER, '')
  return bare === text ? undefined : { text: bare, cuts, tolerated: [...tolerated, 'footnote-markers'] }
}

/** A quotation that is fitted into a sentence begins with a small letter, one that begins a sentence with a capital. */
function withOtherFirstLetter({ text, cuts, tolerated }: Reading): Reading | undefined {
  const [whole = '', before = '', , letter = ''] = FIRST_LETTER.exec(text) ?? []
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  if (other === letter || other.length !== letter.length) return undefined
  return { text: before + other + text.slice(whole.length), cuts, tolerated: [...tolerated, 'first-letter'] }
}
