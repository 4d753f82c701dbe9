import type { Line } from './lines.ts'

/** A page without its foot, and the footnotes that stood there. */
export interface PageText {
  readonly body: readonly Line[]
  /** The lines of each footnote, by its number; the number itself is cut off. */
  readonly footnotes: ReadonlyMap<number, readonly Line[]>
}

/** A link's address that a PDF reader wrote out below the page. */
const BARE_LINK = /^(?:https?|mailto|file):\S+$/

/**
 * Cuts the foot off a page.
 * @param numbers the footnotes that the page should have, ascending; those that are not there are left out
 */
export function cutFoot(page: readonly Line[], numbers: readonly number[]): PageText {
  const lines = withoutLinks(page)
  const footnotes = new Map<number, readonly Line[]>()
  let end = lines.length
  for (const number of numbers.toReversed()) {
    const mark = new RegExp(`^${number} ?(?=\\D)`)
    const start = lines.slice(0, end).findLastIndex(({ text }) => mark.test(text))
    if (start < 0) continue
    footnotes.set(
      number,
      lines.slice(start, end).map((line, i) => (i === 0 ? cutStart(line, mark) : line)),
    )
    end = start
  }
  return { body: lines.slice(0, end), footnotes }
}

/** Leaves out the addresses at the end of a page, if an empty line parts them from the text. */
function withoutLinks(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => !BARE_LINK.test(text))
  return lines[last + 1]?.afterBlank ? lines.slice(0, last + 1) : lines
}

function cutStart(line: Line, mark: RegExp): Line {
  const text = line.text.replace(mark, '').trimStart()
  return { ...line, text, from: line.from + line.text.length - text.length }
}
