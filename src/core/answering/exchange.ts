import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'

/** An answer in a conversation, and what to remember for the next question. */
export interface Exchange {
  readonly answer: Answer
  readonly context: Context
}
