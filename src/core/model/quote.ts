import type { Marker, Source } from './original.ts'

/** A section's own words, with the evidence of where they stand. */
export interface Quote {
  /** Exact, without footnote markers. */
  readonly text: string
  /** Where the footnote markers stand in the text. */
  readonly markers: readonly Marker[]
  /** Numbers of the footnotes that the text refers to. */
  readonly footnotes: readonly number[]
  /** Printed pages; empty in a cover letter. */
  readonly pages: readonly number[]
  /** Offsets in the file's decoded text. */
  readonly start: number
  readonly end: number
  readonly source: Source
}
