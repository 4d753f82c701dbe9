/** What a running header or footer says of its page. */
export interface PageMark {
  /** Index of its line. */
  readonly at: number
  readonly number: number
  /** Pages of the whole, where it says so: `3 (8)`. */
  readonly total?: number
}

/** `3 (8)`, `10(20)`, `Sida 3 av 8`, `3/8` at the end of a short line. */
const WITH_TOTAL =
  /^(?:.{0,100}?(?<!\S))?(?:(?:sida|sid\.|s\.)\s*)?(\d{1,3}) ?(?:\((\d{1,3})\)|av (\d{1,3})|\/ ?(\d{1,3}))$/iu
/** `3`, `– 3 –`, `Sida 3`. */
const ALONE = /^(?:sida|sid\.|s\.|[-–])?\s*(\d{1,3})\s*[-–]?$/iu
/** Fewer lines with a number alone may be anything. */
const FEWEST_ALONE = 3

/**
 * Finds the lines that number pages: those that say of how many, else numbers alone that grow by one.
 * @param lines white space around them cut; empty for a blank line
 */
export function findPageMarks(lines: readonly string[]): readonly PageMark[] {
  const standing = lines.flatMap((text, at) => (isParted(lines, at) ? [{ text, at }] : []))
  const totals = standing.flatMap(({ text, at }): PageMark[] => {
    const [, number, ...of] = WITH_TOTAL.exec(text) ?? []
    const total = Number(of.join(''))
    return number !== undefined && Number(number) <= total ? [{ at, number: Number(number), total }] : []
  })
  const total = mostCommonOf(totals.flatMap((mark) => mark.total ?? []))
  if (total !== undefined) return growing(totals.filter((mark) => mark.total === total))
  const alone = growing(
    standing.flatMap(({ text, at }): PageMark[] => {
      const digits = ALONE.exec(text)?.[1]
      return digits === undefined ? [] : [{ at, number: Number(digits) }]
    }),
  )
  const isRow = alone.every(({ number }, i) => i === 0 || number === (alone[i - 1]?.number ?? 0) + 1)
  return alone.length >= FEWEST_ALONE && isRow ? alone : []
}

/** Nothing stands right above it, or nothing right below. */
const isParted = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '') !== '' && ((lines[at - 1] ?? '') === '' || (lines[at + 1] ?? '') === '')

function mostCommonOf(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Without those that are not above all before them. */
function growing(marks: readonly PageMark[]): PageMark[] {
  const kept: PageMark[] = []
  for (const mark of marks) if (mark.number > (kept.at(-1)?.number ?? 0)) kept.push(mark)
  return kept
}

/** Lines from an end of the file that may be its first header or its last footer. */
const AT_AN_END = 3

/** True for headers: the first mark stands at the beginning of the file, or none at its end and it says of how many. */
export function standAbove(marks: readonly PageMark[], lines: readonly string[]): boolean {
  const said = (from: number, to: number): number => lines.slice(from, to).filter((line) => line !== '').length
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return true
  if (said(0, first.at) < AT_AN_END) return true
  return said(last.at + 1, lines.length) >= AT_AN_END && last.total !== undefined
}
