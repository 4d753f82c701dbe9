import type { Pattern } from './pattern.ts'

/** Whole messages that lean on the last answer. A word before and politeness after them may be there too. */
interface WholeMessages {
  readonly source: Pattern
  readonly page: Pattern
  readonly more: Pattern
  /** Asks for examples of what was said. */
  readonly examples: Pattern
  readonly whole: Pattern
  readonly next: Pattern
  readonly previous: Pattern
  /** The list that an entry was opened from, once more. */
  readonly backToList: Pattern
  readonly proposals: Pattern
  /** Asks whether what was said is one of the document's proposals. */
  readonly isProposal: Pattern
  /** Asks for the figures of what was said. */
  readonly figures: Pattern
  /** Asks where a footnote belongs. */
  readonly usage: Pattern
  readonly verbatim: Pattern
  readonly shorter: Pattern
  /** Doubts what was said: `säkert?`. */
  readonly doubt: Pattern
  /** Asks how many there are of what was listed. */
  readonly count: Pattern
  readonly swedish: Pattern
  readonly english: Pattern
  /** An entry of a list by its place: the first group holds its number, an ordinal, or a word for the last. */
  readonly entry: Pattern
  /** Says that the answer was beside the point, and no more. */
  readonly rejection: Pattern
  /** Says that the answer was read: `okej`. */
  readonly acknowledgement: Pattern
  /** Asks for those that were meant: `för vilka?`. */
  readonly listing: Pattern
  /** Asks what a figure is compared with, or over which time. */
  readonly comparing: Pattern
}

/** The name of such a message. */
export type WholeMessage = keyof WholeMessages

/** What tells a message that leans on the last answer. */
export interface FollowUpWords extends WholeMessages {
  /** Ends a question whose answer is wanted in Swedish, or in English: `vad är VULF på engelska`. */
  readonly inSwedish: Pattern
  readonly inEnglish: Pattern
  /** Asks whether something is to be had in a language: its name is no wish for the answer's. */
  readonly existsIn: Pattern
  /** Opens a message that puts right what was misunderstood. */
  readonly correction: Pattern
  /** Ends one, with what was not meant: `menar jag, inte läkarna`. */
  readonly correctionAfter: Pattern
  /** Asks what came of it later. */
  readonly aftermath: Pattern
  /** Asks what somebody is to do. */
  readonly doing: Pattern
  /** Shows that a statement gives examples: `till exempel`. */
  readonly exemplifies: RegExp
  /** Opens a message that goes on: `och`, `men`. */
  readonly goesOn: RegExp
  /** The same at its end: `kommunerna med?`. */
  readonly goesOnAfter: RegExp
  /** Words that may stand for what was spoken of. */
  readonly pronoun: RegExp
  /** Words that hardly stand for anything else: `de` is whoever wrote the document too. */
  readonly anaphor: RegExp
  /** Says little of what a question is about: `viktig`, `stor`. */
  readonly thin: RegExp
  /** Opens a message that wants some of the entries of the last list. */
  readonly narrowing: RegExp
}
