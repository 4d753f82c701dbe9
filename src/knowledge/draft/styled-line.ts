import type { Marker } from '../../core/model/original.ts'

/** A run of characters on a page; lengths in points, `y` growing upwards. */
export interface StyledRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** What the structure tree calls it: `H1`, `P` …; none where the file has no tree. */
  readonly role?: string
}

/** A line of a page, with what tells a heading from running text. */
export interface StyledLine {
  readonly text: string
  readonly markers: readonly Marker[]
  readonly page: number
  readonly x: number
  readonly y: number
  /** Font size of most of its characters. */
  readonly size: number
  /** The font of the whole line; none where it has several. */
  readonly font?: string
  readonly role?: string
  /** The distance to the line above it, as a share of the font size. */
  readonly gap: number
}

/** A raised marker stands up to some 0.5 of the font size above the line; the next line at least 1.0 below. */
const SAME_LINE = 0.6
/** Spaces are at least some 0.2 of the font size wide; kerning is far less. */
const SPACE_WIDTH = 0.15
/** A footnote's marker is set in at most this share of its line's size. */
const MARKER_SIZE = 0.75
const DIGITS = /^\d{1,3}$/

/** Puts a page's runs together to lines, from the top. */
export function toStyledLines(runs: readonly StyledRun[], page: number): StyledLine[] {
  const groups: StyledRun[][] = []
  for (const run of runs) {
    if (run.text.trim() === '') continue
    const group = groups.find(([first]) => first && isSameLine(first, run))
    if (group) group.push(run)
    else groups.push([run])
  }
  const lines = groups.map((group) => toLine(group, page)).sort((a, b) => b.y - a.y)
  return lines.map((line, i) => ({ ...line, gap: ((lines[i - 1]?.y ?? line.y) - line.y) / line.size }))
}

const isSameLine = (a: StyledRun, b: StyledRun): boolean => Math.abs(a.y - b.y) < SAME_LINE * Math.max(a.size, b.size)

function toLine(group: readonly StyledRun[], page: number): StyledLine {
  const runs = [...group].sort((a, b) => a.x - b.x)
  const size = Math.max(...runs.map((run) => run.size))
  const main = runs.filter((run) => run.size > MARKER_SIZE * size)
  const markers: Marker[] = []
  let text = ''
  let end: number | undefined
  for (const run of runs) {
    const isMarker = run.size <= MARKER_SIZE * size && DIGITS.test(run.text.trim()) && text !== ''
    if (isMarker) markers.push({ number: Number(run.text), at: text.length })
    else text += `${isApart(run, end, text) ? ' ' : ''}${run.text}`
    end = run.x + run.width
  }
  const fonts = new Set(main.map(({ font }) => font))
  const [font] = fonts
  const role = main.find((run) => run.role !== undefined)?.role
  return {
    text: text.trimEnd(),
    markers,
    page,
    x: runs[0]?.x ?? 0,
    y: main[0]?.y ?? 0,
    size,
    gap: 0,
    ...(fonts.size === 1 && font !== undefined && { font }),
    ...(role !== undefined && { role }),
  }
}

const isApart = ({ x, size, text }: StyledRun, end: number | undefined, before: string): boolean =>
  end !== undefined && before !== '' && x - end > SPACE_WIDTH * size && !/\s$/.test(before) && !/^\s/.test(text)
