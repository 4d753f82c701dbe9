import { findPageMarks, standAbove } from './page-marks.ts'
import type { TextLine } from './text-line.ts'

/** Some programs write a space or two for the form feed … */
const INDENTED = /^ {1,2}\S/
/** … and then indent no other line; a page has at least this many lines. */
const FEWEST_LINES = 15
const DEEPER = /^(?: {3,}|\t)\s*\S/
const RULE = /^[_–—=-]{3,}$/

/** A link's address that a PDF reader wrote out below the page. */
const BARE_LINK = /^(?:https?|mailto|file):\S+$/

/** Lines at an end of a page that may be a running header or footer. */
const EDGE = 2
/** They stand on this share of the pages, and on at least so many. */
const RUNNING_SHARE = 0.4
const FEWEST_PAGES = 3

export interface TextPages {
  readonly pages: readonly (readonly TextLine[])[]
  /** 1 where the file tells of no pages. */
  readonly pageCount: number
  readonly isPaged: boolean
}

/** A page while it is being read. */
interface RawPage {
  readonly lines: string[]
  number?: number
}

/**
 * Splits plain text into pages, without running headers and page numbers. A page begins at a form feed, at a line that is
 * indented where no other is, and where a running header or footer tells it.
 */
export function toTextPages(text: string): TextPages {
  const lines = text.replace(/\f/g, '\n\f').split(/\r\n|[\r\n]/)
  const byFormFeed = text.includes('\f')
  const trimmed = lines.map((line) => line.trim())
  const marks = new Map(findPageMarks(trimmed).map((mark) => [mark.at, mark]))
  const isAbove = standAbove([...marks.values()], trimmed)
  const turnsAt = byFormFeed ? /\f/ : hasIndentedPages(lines) ? INDENTED : undefined
  const raw: RawPage[] = [{ lines: [] }]
  const turn = (): void => {
    if (raw.at(-1)?.lines.some((line) => line !== '') === true || raw.at(-1)?.number !== undefined)
      raw.push({ lines: [] })
  }
  lines.forEach((line, i) => {
    if (turnsAt?.test(line) === true) turn()
    const mark = marks.get(i)
    if (mark && isAbove && !byFormFeed) turn()
    const page = raw.at(-1)
    if (mark && page) page.number = mark.number
    else page?.lines.push(trimmed[i] ?? '')
    if (mark && !isAbove && !byFormFeed) turn()
  })
  const pages = raw.filter((page) => page.lines.some((line) => line !== ''))
  const isPaged = pages.length > 1
  const numbers = isPaged ? numbered(pages) : []
  const running = runningLines(pages)
  const total = Math.max(1, ...[...marks.values()].flatMap((mark) => mark.total ?? []), ...numbers)
  return {
    isPaged,
    pageCount: total,
    pages: pages.map((page, i) => toLines(withoutLinks(page.lines), running, numbers[i])),
  }
}

function hasIndentedPages(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '')
  const indented = said.filter((line) => INDENTED.test(line)).length
  return indented > 0 && FEWEST_LINES * indented <= said.length && !said.some((line) => DEEPER.test(line))
}

/** Printed numbers: as the page says, else counted from the nearest page above it that does, or below. */
function numbered(pages: readonly RawPage[]): number[] {
  const first = pages.findIndex(({ number }) => number !== undefined)
  const start = first < 0 ? 1 : (pages[first]?.number ?? 1) - first
  let next = start
  return pages.map(({ number }) => {
    const own = number ?? next
    next = own + 1
    return own
  })
}

const keyOf = (line: string): string => line.replace(/\d+/g, '#')

/** The same text but for its numbers, at an end of many pages. */
function runningLines(pages: readonly RawPage[]): ReadonlySet<string> {
  if (pages.length < FEWEST_PAGES) return new Set()
  const counts = new Map<string, number>()
  for (const { lines } of pages) {
    const said = lines.filter((line) => line !== '')
    for (const key of new Set([...said.slice(0, EDGE), ...said.slice(-EDGE)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(FEWEST_PAGES, RUNNING_SHARE * pages.length)
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])))
}

/** Leaves out the addresses at the end of a page, if an empty line parts them from the text. */
function withoutLinks(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '' && !BARE_LINK.test(line))
  const hasLinks = lines.slice(last + 1).some((line) => line !== '')
  return hasLinks && lines[last + 1] === '' ? lines.slice(0, last + 1) : lines
}

function toLines(lines: readonly string[], running: ReadonlySet<string>, page: number | undefined): TextLine[] {
  const found: TextLine[] = []
  let afterBlank = false
  for (const text of lines) {
    const above = found.at(-1)
    if (above && !afterBlank && isUnderline(text, above.text)) {
      found[found.length - 1] = { ...above, underlined: text.startsWith('=') ? 1 : 2 }
    }
    const isBlank = text === '' || RULE.test(text) || running.has(keyOf(text))
    if (!isBlank) {
      const isFirst = found.length === 0
      found.push({ text, afterBlank, isFirst, ...(page !== undefined && page > 0 && { page }) })
    }
    afterBlank = isBlank
  }
  return found
}

const UNDERLINE = /^(?:=+|-+)$/
/** An underline has at least so many characters, and about as many as what stands above it. */
const SHORTEST_UNDERLINE = 3
const MOST_DIFFERENCE = 3

const isUnderline = (text: string, above: string): boolean =>
  UNDERLINE.test(text) && text.length >= SHORTEST_UNDERLINE && Math.abs(text.length - above.length) <= MOST_DIFFERENCE
