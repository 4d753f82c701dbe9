import type { Draft } from './draft.ts'
import { toPdfDraft } from './pdf-draft.ts'
import type { StyledLine } from './styled-line.ts'

/** Running text is so long a line, in characters, that a line much shorter says something of its own. */
const LONGEST_HEADING = 100
const FEWEST_LETTERS = 3
/** A heading begins with a capital or a number and ends no sentence. */
const HEADING = /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?["”]?\p{Lu}.*[^.,;:!-]$/u
const BEGINS = /^["”•·●▪◦–-]?\s*[\p{Lu}\d]/u
const ADDRESS = /@|https?:|www\.|\d{3} \d{2}\b/u
const FORM_FEED = '\f'

/** As far as a line of text tells: one size for running text and one for headings. */
const BODY = { size: 10, font: 'body' }
const HEADING_STYLE = { size: 12, font: 'heading' }

/** Makes a draft of plain text: pages by form feeds, headings by the shape of lines. */
export function toTextDraft(text: string): Draft {
  const pages = text.split(FORM_FEED)
  return toPdfDraft({ pages: pages.map((page, i) => linesOf(page, i + 1)) })
}

const LINE_HEIGHT = 12

function linesOf(page: string, number: number): StyledLine[] {
  const raw = page.split(/\r?\n/).map((line) => line.trim())
  return raw.flatMap((line, i): StyledLine[] => {
    if (line === '') return []
    const isHeading = isAlone(raw, i) && HEADING.test(line) && !ADDRESS.test(line) && hasShape(line)
    const gap = i > 0 && raw[i - 1] === '' ? 2 : 1
    return [
      { text: line, markers: [], page: number, x: 0, y: -i * LINE_HEIGHT, gap, ...(isHeading ? HEADING_STYLE : BODY) },
    ]
  })
}

/** Nothing stands right above it; what stands below is longer, or parted from it, and does not go on with its sentence. */
function isAlone(lines: readonly string[], i: number): boolean {
  const [below = '', next = ''] = [lines[i + 1], lines.slice(i + 1).find((line) => line !== '')]
  const goesOn = !BEGINS.test(next) && next !== ''
  return (lines[i - 1] ?? '') === '' && !goesOn && (below === '' || below.length > (lines[i]?.length ?? 0))
}

const hasShape = (line: string): boolean =>
  line.length <= LONGEST_HEADING && (line.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS
