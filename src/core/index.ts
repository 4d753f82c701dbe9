export type {
  Answer,
  Ask,
  Choices,
  Citation,
  Considered,
  Found,
  Help,
  Hit,
  List,
  ListTopic,
  Neighbours,
  None,
  Opening,
  PlacedFact,
  Refusal,
} from './model/answer.ts'
export { createAsk, LONGEST_QUESTION } from './answering/ask.ts'
export { type Catalogue, createCatalogue, type Shelf } from './model/catalogue.ts'
export {
  citationLine,
  headingOf,
  noteLine,
  notesHeading,
  numberedKind,
  placeOf,
  placeOfFact,
  ranges,
  shortCitation,
} from './presentation/citation.ts'
export { cutAtSentence, cutAtWord } from './text/truncate.ts'
export { KnowledgeError, type Problem } from './model/errors.ts'
export { listedFacts } from './model/figures.ts'
export { helpText } from './presentation/help.ts'
export { listIntro } from './presentation/list-intro.ts'
export { fold } from './text/normalise.ts'
export { WORDING, type Wording } from './languages/index.ts'
export { partsOf } from './answering/sections-of.ts'
export { listHeading, plainText, refusalSentence } from './presentation/plain-text.ts'
export { quotedText } from './answering/quote.ts'
export { remember } from './text/memoise.ts'
export * from './model/section.ts'
export { type Statement, statementOf } from './presentation/statement.ts'
export { sharedWords } from './retrieval/shared-words.ts'
export { type Verbatim, verbatimOf } from './verbatim/excerpt.ts'
export { inAlphabeticalOrder, meaningOf, termHeading, termMeaning, termName } from './presentation/term.ts'
export type { Marker, Original, Paragraph, Piece, Place, Source } from './model/original.ts'
export {
  type Change,
  createVerify,
  type Finding,
  type Quote,
  type Tolerance,
  type Verdict,
  type Verify,
} from './verbatim/index.ts'
