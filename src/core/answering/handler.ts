import type { Answer } from '../model/answer.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'

/** A question on its way to its answer. */
export interface Inquiry {
  /** As it was typed: what a no repeats. */
  readonly typed: string
  /** Without what frames it: a word on the last answer, "ja eller nej". */
  readonly question: string
  /** As it is read: without who it is that asks, and without the shape that is asked for. */
  readonly query: ParsedQuery
}

/** Answers the questions of one intent, which it knows by their form, and leaves every other to the next. */
export interface IntentHandler {
  readonly name: string
  tryAnswer(inquiry: Inquiry): Answer | undefined
}
