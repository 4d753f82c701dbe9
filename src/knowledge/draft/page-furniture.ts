import type { StyledLine } from './styled-line.ts'

/** A text that stands on this share of the pages at the same height is a running header or a page number … */
const RUNNING_SHARE = 0.4
/** … of a document with at least this many pages. */
const FEWEST_PAGES = 3

/** Lines of a contents page end in a page number, after a leader or a gap. */
const ENTRY = /^\S.*?(?:[ .…·]{3,}|\s)\d{1,3}$/
/** A page with this many of them, and this share, is a contents page. */
const FEWEST_ENTRIES = 4
const ENTRY_SHARE = 0.6

/** A page number alone, as `3`, `3 (8)`, `Sida 3 av 8`. */
const PAGE_NUMBER = /^(?:sida?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}|\/\s*\d{1,3}))?$/iu

/** Leaves out running headers, page numbers and contents pages. */
export function withoutFurniture(pages: readonly (readonly StyledLine[])[]): StyledLine[][] {
  const running = runningKeys(pages)
  return pages
    .map((lines) =>
      lines.filter((line, i) => {
        const isEdge = i === 0 || i === lines.length - 1
        return !running.has(keyOf(line)) && !(isEdge && PAGE_NUMBER.test(line.text.trim()))
      }),
    )
    .map((lines) => (isContents(lines) ? [] : lines))
}

/** The same text but for its numbers, at about the same height. */
const keyOf = ({ text, y }: StyledLine): string => `${text.replace(/\d+/g, '#')} ${Math.round(y / 4)}`

function runningKeys(pages: readonly (readonly StyledLine[])[]): ReadonlySet<string> {
  if (pages.length < FEWEST_PAGES) return new Set()
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(FEWEST_PAGES, RUNNING_SHARE * pages.length)
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])))
}

function isContents(lines: readonly StyledLine[]): boolean {
  const entries = lines.filter(({ text }) => ENTRY.test(text)).length
  return entries >= FEWEST_ENTRIES && entries >= ENTRY_SHARE * lines.length
}
