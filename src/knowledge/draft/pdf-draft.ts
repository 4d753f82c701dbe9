import type { Draft, DraftBlock } from './draft.ts'
import { withoutFurniture } from './page-furniture.ts'
import type { StyledPdf } from './read-styled-pdf.ts'
import type { StyledLine } from './styled-line.ts'
import { cutNotes } from './pdf-notes.ts'
import { toBlock } from './to-block.ts'

/** A heading is this much larger than running text … */
const LARGER = 1.08
/** … or set in another font, in a line of its own that is short and ends no sentence. */
const LONGEST_HEADING = 110
const SENTENCE_END = /[.,;:!?]$/
/** A gap wider than this, in the usual distances between lines, parts paragraphs. */
const PARAGRAPH_GAP = 1.25

/** A cover has less running text than this, in characters. */
const COVER = 300

const TAGGED_HEADING = /^H\d?$/
const BULLET = /^[•·●▪◦–-]\s+/
const STOP = /[.!?:][)\]"”’]*$/

/** Makes a draft of a PDF's lines: headings by structure tree where there is one, else by font and size. */
export function toPdfDraft({ title, pages }: StyledPdf): Draft {
  const kept = withoutFurniture(pages)
  const body = bodyStyle(kept.flat())
  const { lines, notes } = cutNotes(kept, body.size)
  const hasTags = lines.flat().filter(({ role }) => role !== undefined && TAGGED_HEADING.test(role)).length > 2
  const isHeading = (line: StyledLine): boolean => looksLikeHeading(line, body, hasTags)
  const cover = coverOf(lines[0] ?? [], isHeading)
  const texts = cover.length > 0 ? lines.slice(1) : lines
  const blocks = toBlocks(texts.flat(), isHeading, body)
  const found = title ?? titleIn(cover.length > 0 ? cover : (lines[0] ?? []))
  return {
    ...(found !== undefined && { title: found }),
    front: (cover.length > 0 ? cover : (lines[0] ?? []).slice(0, COVER_LINES)).map(({ text }) => text),
    pageCount: pages.length,
    blocks: [...blocks, ...notes],
  }
}

const COVER_LINES = 12

interface BodyStyle {
  readonly size: number
  readonly font: string | undefined
  readonly gap: number
}

/** The size, font and line distance of most characters. */
function bodyStyle(lines: readonly StyledLine[]): BodyStyle {
  const size = Number(mostCommon(lines, (line) => String(line.size)) ?? 0)
  const own = lines.filter((line) => line.size === size)
  const gaps = own.map(({ gap }) => gap).filter((gap) => gap > 0)
  const gap = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1
  return { size, font: mostCommon(own, (line) => line.font ?? ''), gap }
}

function mostCommon(lines: readonly StyledLine[], key: (line: StyledLine) => string): string | undefined {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function looksLikeHeading({ role, size, font, text }: StyledLine, body: BodyStyle, hasTags: boolean): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false
  if (hasTags) return role !== undefined && TAGGED_HEADING.test(role)
  if (size > LARGER * body.size) return true
  return size >= body.size && font !== undefined && font !== body.font && !SENTENCE_END.test(text)
}

/** The first page, where it holds next to no running text. */
function coverOf(lines: readonly StyledLine[], isHeading: (line: StyledLine) => boolean): readonly StyledLine[] {
  const running = lines.filter((line) => !isHeading(line)).reduce((sum, { text }) => sum + text.length, 0)
  return running < COVER ? lines : []
}

/** The largest lines of the first page. */
function titleIn(lines: readonly StyledLine[]): string | undefined {
  const largest = Math.max(0, ...lines.map(({ size }) => size))
  const title = lines.flatMap(({ size, text }) => (size === largest ? [text] : [])).join(' ')
  return title === '' ? undefined : title
}

function toBlocks(lines: readonly StyledLine[], isHeading: (line: StyledLine) => boolean, body: BodyStyle) {
  const sizes = [...new Set(lines.filter(isHeading).map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
  const groups: StyledLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last && continues(last, line, isHeading, body)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group): DraftBlock[] => {
    const [first] = group
    if (!first) return []
    if (isHeading(first)) return [toBlock('heading', group, { level: sizes.indexOf(Math.round(first.size)) + 1 })]
    const bullet = BULLET.exec(first.text)?.[0].length ?? 0
    const item = { ...first, text: first.text.slice(bullet), markers: first.markers.map(moved(-bullet)) }
    return [bullet > 0 || first.role === 'LBody' ? toBlock('item', [item, ...group.slice(1)]) : toBlock('text', group)]
  })
}

const moved =
  (by: number) =>
  ({ number, at }: { number: number; at: number }) => ({ number, at: at + by })

function continues(
  last: StyledLine,
  line: StyledLine,
  isHeading: (line: StyledLine) => boolean,
  body: BodyStyle,
): boolean {
  if (isHeading(last) !== isHeading(line) || BULLET.test(line.text)) return false
  if (last.page !== line.page) return !isHeading(line) && !STOP.test(last.text)
  const isApart = line.gap > PARAGRAPH_GAP * (isHeading(line) ? 1 + 0.2 : body.gap)
  return isHeading(line) ? !isApart && last.size === line.size : !isApart
}
