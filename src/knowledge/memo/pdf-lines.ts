/** A run of characters on a PDF page; lengths in points, `y` growing upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Font size. */
  readonly size: number
}

interface PdfLine {
  text: string
  y: number
  size: number
  end: number
}

/** A raised marker stands up to some 0.4 of the font size above the line; the next line at least 1.0 below. */
const SAME_LINE = 0.6
/** Spaces are at least some 0.2 of the font size wide; kerning is far less. */
const SPACE_WIDTH = 0.15
/** A gap this many times the page's usual distance between lines parts paragraphs. */
const PARAGRAPH_GAP = 1.25

/** Puts a page's runs together to text: a line per line, an empty line where paragraphs are parted. */
export function toPageText(runs: readonly Run[]): string {
  const lines: PdfLine[] = []
  for (const run of runs) {
    const line = lines.at(-1)
    if (line && Math.abs(run.y - line.y) < SAME_LINE * Math.max(run.size, line.size)) append(line, run)
    else lines.push({ text: run.text, y: run.y, size: run.size, end: run.x + run.width })
  }
  const printed = lines.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y)
  const usual = usualGap(printed)
  return printed
    .map(({ text, y }, i) => {
      const above = printed[i - 1]
      return above && above.y - y > PARAGRAPH_GAP * usual ? `\n${text}` : text
    })
    .join('\n')
}

function append(line: PdfLine, { text, x, y, width, size }: Run): void {
  const apart = x - line.end > SPACE_WIDTH * Math.max(size, line.size) && !/\s$/.test(line.text) && !/^\s/.test(text)
  line.text += apart ? ` ${text}` : text
  line.end = x + width
  if (size <= line.size) return
  line.size = size
  line.y = y
}

/** The median distance between lines. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? y) - y)
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}
