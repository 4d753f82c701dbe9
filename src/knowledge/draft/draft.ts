import type { Marker } from '../../core/model/original.ts'

/** Where a stretch of a block's text begins, and its printed page; none where the file has no pages. */
export interface PageStart {
  readonly at: number
  readonly page?: number
}

/** A heading, paragraph, list item or footnote as a reader found it, in reading order. */
export interface DraftBlock {
  readonly kind: 'heading' | 'text' | 'item' | 'footnote'
  /** Of a heading: 1 is the highest. */
  readonly level?: number
  /** Of a footnote. */
  readonly number?: number
  /** White space folded, line-end hyphenation undone, footnote markers set aside. */
  readonly text: string
  readonly markers: readonly Marker[]
  readonly starts: readonly PageStart[]
}

/** A file's content, whatever its form, before anybody has said what its sections are. */
export interface Draft {
  readonly title?: string
  /** What stands before the first heading: here the date and the publisher are looked for. */
  readonly front: readonly string[]
  /** 1 where the file has no pages. */
  readonly pageCount: number
  readonly blocks: readonly DraftBlock[]
}
