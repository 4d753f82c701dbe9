import type { Alignment, SectionAlignment } from './alignment.ts'
import { joinHyphenated } from './hyphenation.ts'
import type { Line } from './lines.ts'

/** A place where a section may begin, or begin again. */
export interface Anchor {
  readonly section: string
  readonly line: Line
  /** The lines of each heading above the text. */
  readonly headings: readonly (readonly Line[])[]
  readonly resumes: boolean
}

/** A heading or an opening that the catalogue knows does not reach over more lines. */
const MAX_LINES = 3
/** Two headings and an opening. */
const MAX_ANCHOR_LINES = 3 * MAX_LINES

/** Finds every place in a page's lines where a section's headings or opening words stand. */
export function findAnchors(lines: readonly Line[], alignment: Alignment): Anchor[] {
  return lines.flatMap((line, i) => {
    const ahead = lines.slice(i, i + MAX_ANCHOR_LINES)
    return [...alignment].flatMap(([section, how]) => anchorsAt(ahead, line, section, how))
  })
}

function anchorsAt(lines: readonly Line[], line: Line, section: string, how: SectionAlignment): Anchor[] {
  const headings = how.headings.length > 0 ? matchHeadings(lines, how.headings) : undefined
  const opens = how.opens !== undefined && isOpening(lines.slice(headings?.flat().length), how.opens)
  const begins = how.opens === undefined ? headings !== undefined : opens && (headings || how.headings.length === 0)
  const resumes = how.resumes.some((words) => isOpening(lines, words))
  return [
    ...(begins ? [{ section, line, headings: headings ?? [], resumes: false }] : []),
    ...(resumes ? [{ section, line, headings: [], resumes: true }] : []),
  ]
}

function matchHeadings(lines: readonly Line[], headings: readonly string[]): Line[][] | undefined {
  const found: Line[][] = []
  let rest = lines
  for (const heading of headings) {
    const count = headingLength(rest, heading)
    if (count === 0) return undefined
    found.push(rest.slice(0, count))
    rest = rest.slice(count)
  }
  return found
}

/** How many lines a heading takes up at the beginning of these; 0 where it does not stand there. */
function headingLength(lines: readonly Line[], heading: string): number {
  if (lines[0]?.text.charAt(0) !== heading.charAt(0)) return 0
  for (let count = 1; count <= MAX_LINES; count++) {
    if (textOf(lines, count) === heading) return count
  }
  return 0
}

function isOpening(lines: readonly Line[], words: string): boolean {
  if (lines[0]?.text.charAt(0) !== words.charAt(0)) return false
  const text = textOf(lines, MAX_LINES)
  return text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length))
}

const textOf = (lines: readonly Line[], count: number): string =>
  joinHyphenated(lines.slice(0, count).map(({ text }) => text.replace(/\s+/g, ' ')))
