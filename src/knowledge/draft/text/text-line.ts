/** A line of plain text with words on it. */
export interface TextLine {
  /** Without white space around it. */
  readonly text: string
  /** Printed number of its page; none where the file tells of no pages, or before the first that is numbered. */
  readonly page?: number
  /** Whether an empty line, or a rule, stands above it on its page. */
  readonly afterBlank: boolean
  /** Whether it is the first on its page. */
  readonly isFirst: boolean
  /** It is underlined: 1 with `===`, 2 with `---`. */
  readonly underlined?: 1 | 2
}

export const BULLET = /^[•·●▪◦*–-]\s+/
/** A stop, with what may close after it and a footnote's marker. */
export const SENTENCE_END = /[.!?:][)\]"”’]*(?:\d{1,3}|\[\d{1,3}\])?$/u
