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
} from './answer.ts'
export { createAsk, LONGEST_QUESTION } from './ask.ts'
export { type Catalogue, createCatalogue, type Shelf } from './catalogue.ts'
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
} from './citation.ts'
export { cutAtSentence, cutAtWord } from './cut.ts'
export { KnowledgeError, type Problem } from './errors.ts'
export { listedFacts } from './figures.ts'
export { helpText } from './help.ts'
export { listIntro } from './list-intro.ts'
export { fold } from './language/fold.ts'
export { WORDING, type Wording } from './locales/index.ts'
export { partsOf } from './parts-of.ts'
export { listHeading, plainText, refusalSentence } from './plain-text.ts'
export { quotedText } from './quote.ts'
export { remember } from './remember.ts'
export * from './section.ts'
export { type Statement, statementOf } from './statement.ts'
export { sharedWords } from './shared-words.ts'
export { type Verbatim, verbatimOf } from './verbatim.ts'
export { inAlphabeticalOrder, meaningOf, termHeading, termMeaning, termName } from './term.ts'
export type { Marker, Original, Paragraph, Piece, Place, Source } from './original.ts'
export {
  type Change,
  createVerify,
  type Finding,
  type Quote,
  type Tolerance,
  type Verdict,
  type Verify,
} from './quotation/index.ts'
