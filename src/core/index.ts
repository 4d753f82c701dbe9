export { LONGEST_QUESTION } from './answering/ask.ts'
export { type Core, createCore } from './core.ts'
export { type CompiledIndex, type CompiledIndexes, compileIndexes } from './retrieval/compiled-indexes.ts'
export type { Exchange } from './answering/exchange.ts'
export type * from './model/answer.ts'
export type * from './model/list-topic.ts'
export type * from './model/refs.ts'
export { type Catalogue, createCatalogue, type DocumentKnowledge } from './model/catalogue.ts'
export {
  type AskedQuestion,
  type Claim,
  type Figure,
  FIGURE_KINDS,
  type FigureKind,
  type Verdict,
} from './model/claim.ts'
export type { Context } from './model/context.ts'
export type { DocumentFiles } from './model/document-files.ts'
export type { Document, DocumentProfile } from './model/document.ts'
export { KnowledgeError, type Problem } from './model/errors.ts'
export { type FigureClaim, listedFigures } from './model/figures.ts'
export { type Language, LANGUAGES, type Localised } from './model/language.ts'
export { isUnwritten } from './model/unwritten.ts'
export { type ListKey, PLAIN_LISTS } from './model/list-key.ts'
export {
  footnotesIn,
  type Marker,
  type Original,
  type Paragraph,
  type Piece,
  type Place,
  placeIn,
  type Source,
} from './model/original.ts'
export type { Authority, OutOfScopeTopic } from './model/out-of-scope-topic.ts'
export type { Quote } from './model/quote.ts'
export type { Role } from './model/role.ts'
export {
  localId,
  qualifiedId,
  refOf,
  type Section,
  SECTION_KINDS,
  type SectionKind,
  type SectionRef,
} from './model/section.ts'
export type { AnswerShape, ClaimId, Target } from './model/target.ts'
export { type Term, TERM_KINDS, type TermKind } from './model/term.ts'
export { ALPHABETICAL, letterOf } from './text/alphabet.ts'
export {
  citationLine,
  headingOf,
  fullName,
  nameInSentence,
  noteLine,
  noteText,
  notesHeading,
  numberedKind,
  pagesText,
  placeByTitle,
  placeOf,
  ranges,
  shortName,
} from './presentation/citation.ts'
export { documentName, hasSeveral } from './presentation/document-name.ts'
export { roleInSentence } from './presentation/role-name.ts'
export { paragraphs } from './presentation/present-section.ts'
export type { Present } from './presentation/present.ts'
export { termHeading, termMeaning, termName } from './presentation/term.ts'
export { choicesOf } from './presentation/choices.ts'
export { labelOf } from './presentation/entries.ts'
export { heldTogether, NO_BREAK, withPlainBlanks } from './presentation/held-together.ts'
export { type Part, partsOf } from './presentation/parts.ts'
export { plainText } from './presentation/plain-text.ts'
export {
  type Prose,
  quotedSpans,
  type Span,
  spansIn,
  spansOf,
  spansOfWords,
  textOfWords,
} from './presentation/spans.ts'
export type { Action, Block, DifferencePiece, Entry, Form, OwnWords, View } from './presentation/view.ts'
export { PACKS } from './languages/index.ts'
export type { Messages } from './languages/messages.ts'
export { fold } from './text/normalise.ts'
export { neighbours } from './text/neighbours.ts'
export { sentencesOf } from './text/sentences.ts'
export { truncateAtSentence, truncateAtWord } from './text/truncate.ts'
export {
  type Change,
  createVerify,
  type Finding,
  type Tolerance,
  type Verification,
  type Verify,
} from './verbatim/index.ts'
