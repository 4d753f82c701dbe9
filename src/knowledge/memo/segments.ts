import type { Section } from '../../core/index.ts'
import type { Anchor } from './anchors.ts'
import type { Line } from './lines.ts'

/** The lines from one anchor to the next. */
export interface Segment {
  readonly anchor: Anchor
  /** The text's lines, without the headings'. */
  readonly lines: readonly Line[]
}

/**
 * Cuts running text into segments. A section never reaches beyond its own pages; one without printed pages (a cover
 * letter) not beyond the page of the file on which it begins.
 * @param printed printed number of a page of the file
 */
export function cutSegments(
  lines: readonly Line[],
  anchors: readonly Anchor[],
  sections: ReadonlyMap<string, Section>,
  printed: (page: number) => number,
): Segment[] {
  const pagesOf = (section: string): readonly number[] => sections.get(section)?.pages ?? []
  const isOn = (anchor: Anchor, page: number): boolean =>
    pagesOf(anchor.section).length === 0 ? page === anchor.line.page : pagesOf(anchor.section).includes(printed(page))
  const begins = (anchor: Anchor): boolean =>
    anchor.resumes || pagesOf(anchor.section).length === 0 || pagesOf(anchor.section)[0] === printed(anchor.line.page)

  const starts = new Map(
    anchors
      .filter((anchor) => isOn(anchor, anchor.line.page) && begins(anchor))
      .sort((a, b) => a.headings.flat().length - b.headings.flat().length)
      .map((anchor) => [anchor.line, anchor]),
  )
  const segments: { anchor: Anchor; lines: Line[] }[] = []
  for (const line of lines) {
    const anchor = starts.get(line)
    if (anchor) segments.push({ anchor, lines: [] })
    const segment = segments.at(-1)
    if (segment && isOn(segment.anchor, line.page) && !isHeading(segment.anchor, line)) segment.lines.push(line)
  }
  return segments
}

const isHeading = ({ headings }: Anchor, line: Line): boolean => headings.some((lines) => lines.includes(line))
