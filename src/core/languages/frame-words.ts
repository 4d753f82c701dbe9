import type { Pattern } from './pattern.ts'

/** Words that frame a question, and say nothing of what it asks. */
export interface FrameWords {
  /** Ends a question that wants a yes or a no. */
  readonly yesOrNo: Pattern
  /** Ends a question and asks nothing more: `va?`, `eller inte`, `nånstans i texten`. */
  readonly tag: Pattern
  /** Ends a message that tells what it is about, and asks whether the document speaks of that: `står det nåt om det`. */
  readonly whether: Pattern
  /** A last clause of nothing but what is asked of the clause before it: `när?`. */
  readonly askedLast: Pattern
  /** A last clause that asks for examples of what the clause before it names … */
  readonly exampleLast: Pattern
  /** … and what is said before that. */
  readonly exampleOf: string
}
