/** A line with words on it. */
export interface Line {
  /** Without white space around it. */
  readonly text: string
  /** Where it begins in the composed text. */
  readonly from: number
  /** Index of its page in the file, from 0. */
  readonly page: number
  /** Whether an empty line stands above it on its page. */
  readonly afterBlank: boolean
}

const LINE = /[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/g
const FORM_FEED = '\f'

/** Some programs write a space or two for the form feed; no other line of a text out of a PDF is indented. */
const INDENTED = /^ {1,2}[^\s]/

/** `10(20)` at the end of a short line. */
const HEADER = /^.{0,100}?(?<!\S)\d{1,3} ?\((\d{1,3})\)$/

/**
 * Splits a text into pages of lines, without empty lines and running headers. A page begins at a form feed, in a file
 * that has none at an indented line, and in both at a running header below other text.
 * @param pageCount pages of the document, which its running header states
 */
export function splitPages(text: string, pageCount: number): (readonly Line[])[] {
  const byFormFeed = text.includes(FORM_FEED)
  const book = new Book()
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const words = raw.trim()
    if (!byFormFeed && INDENTED.test(raw)) book.turnPage()
    if (isHeader(words, pageCount)) book.addHeader()
    else book.add(words, index + raw.indexOf(words))
    if (raw.endsWith(FORM_FEED)) book.turnPage()
  }
  return book.pages
}

const isHeader = (line: string, pageCount: number): boolean => Number(HEADER.exec(line)?.[1]) === pageCount

class Book {
  readonly pages: Line[][] = [[]]
  #blank = false
  #openedByHeader = false

  get #page(): Line[] {
    return this.pages.at(-1) ?? []
  }

  /** A footer opens a page too early: the form feed after it then opens none. */
  turnPage(): void {
    const reuse = this.#openedByHeader && this.#page.length === 0
    if (!reuse) this.pages.push([])
    this.#blank = false
    this.#openedByHeader = false
  }

  addHeader(): void {
    if (this.#page.length === 0) return
    this.turnPage()
    this.#openedByHeader = true
  }

  /** @param text empty for a blank line */
  add(text: string, from: number): void {
    if (text !== '') this.#page.push({ text, from, page: this.pages.length - 1, afterBlank: this.#blank })
    this.#blank = text === ''
  }
}
