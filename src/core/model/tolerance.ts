/** A difference that leaves a quotation true to its source. */
export type Tolerance = Folding | Rereading

/** What folding makes alike. */
export type Folding = 'spaces' | 'line-breaks' | 'thousands' | 'quotation-marks' | 'dashes' | 'hyphenation'

/** What takes another reading of the passage, or of the document. */
type Rereading = 'first-letter' | 'footnote-markers' | 'page-feet' | 'page-heads' | 'omission'
