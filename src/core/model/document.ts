import type { Localised } from './language.ts'

/** How a document and its publisher are spoken of: everything that would otherwise name them in code. */
export interface DocumentProfile {
  /** In running text: `promemorian`. */
  readonly name: Localised
  /** In running text: `rådet`. */
  readonly publisherName: Localised
  /** Words that people use for the document, in any form: `promemorian`, `pm`. */
  readonly documentWords: Localised<readonly string[]>
  /** Words that people use for the publisher. */
  readonly publisherWords: Localised<readonly string[]>
  /** What the bot says of itself: what it answers from, and how. */
  readonly intro: Localised
  /** Questions to try. */
  readonly examples: Localised<readonly string[]>
}

/** A document of the catalogue. */
export interface Document {
  readonly id: string
  readonly title: Localised
  /** How a source line names it where many documents may be meant: `Pandemin och kompetensförsörjningen (2020)`. */
  readonly citedAs: Localised
  readonly publisher: string
  /** ISO date. */
  readonly date: string
  /** Number of printed pages. */
  readonly pageCount: number
  /** Where a reader finds the original; empty where nobody has said it. */
  readonly url: string
  /** Ids of all its sections, in reading order. */
  readonly sections: readonly string[]
  /** Id of the section that sums the document up. */
  readonly overview: string
  /** The document that replaces it: then only its own links and its name lead to it. */
  readonly replacedBy?: Pick<Document, 'id' | 'citedAs'>
  readonly profile: DocumentProfile
}
