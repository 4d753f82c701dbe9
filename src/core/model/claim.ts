import type { Localised } from './language.ts'

/**
 * What a figure is: something counted or measured, how much the document itself holds, a date, where a statement comes
 * from (a report's number or date), or how to reach the publisher.
 */
export const FIGURE_KINDS = ['figure', 'contents', 'date', 'reference', 'contact'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A figure, amount, date or address that a claim states. */
export interface Figure {
  readonly kind: FigureKind
  /** As the claim writes it: in Swedish as the document does, `4,9`, `oktober 2020`; in English `4.9`, `October 2020`. */
  readonly value: Localised
  /** What the value counts: `procent`, `personer`, `datum` … */
  readonly unit: Localised
  /** The time that the value is about, in Swedish, where it has one. */
  readonly period?: string
  /** True where another claim states the same figure: a list of figures has it once. */
  readonly repeats: boolean
}

/** What a claim answers to a question that wants yes or no. */
export type Verdict = 'yes' | 'no'

/** An everyday question that a claim answers. */
export interface AskedQuestion {
  readonly text: string
  /** The short answer, where the question wants yes or no and the claim settles it. */
  readonly verdict?: Verdict
}

/**
 * One statement that the document carries, in our own words, true and clear when it is read alone. The unit of
 * knowledge, of the last step of retrieval and of what is said.
 */
export interface Claim {
  /** Unique within its section, stable once released. */
  readonly id: string
  readonly text: Localised
  /** Printed pages of the statement; empty in a letter. */
  readonly pages: readonly number[]
  /** Numbers of the footnotes that the document gives at the statement. */
  readonly footnotes: readonly number[]
  readonly figure?: Figure
  /** Ids of the roles that the statement asks something of, or directly affects. */
  readonly roles: readonly string[]
  /** True where it says that something is not so, not known, or not proposed. */
  readonly denies: boolean
  /** True where it says that the document is silent about something: to a question for that it is an honest no. */
  readonly silent: boolean
  /** True where a new paragraph of the section's digest begins with it. */
  readonly startsParagraph: boolean
  /** A few of the document's own words, where likeness alone does not find the claim's sentence. */
  readonly anchor?: string
  /** The document's own sentence, where nobody has written a claim yet. In Swedish, whatever the language. */
  readonly verbatim?: true
  readonly asked: Localised<readonly AskedQuestion[]>
}
