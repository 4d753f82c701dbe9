import type { DraftBlock } from './draft.ts'
import type { StyledLine } from './styled-line.ts'
import { toBlock } from './to-block.ts'

/** Footnotes are set in at most this share of the running text's size. */
const NOTE_SIZE = 0.9

const NOTE = /^(\d{1,3})[.)]?\s*(?=\D)/

interface Cut {
  /** The pages without their footnotes. */
  readonly lines: StyledLine[][]
  readonly notes: DraftBlock[]
}

/** Cuts the footnotes off the pages: small lines at the foot, the first with the next number. */
export function cutNotes(pages: readonly (readonly StyledLine[])[], bodySize: number): Cut {
  const notes: DraftBlock[] = []
  let next = 1
  const lines = pages.map((page) => {
    const last = page.findLastIndex(({ size }) => size > NOTE_SIZE * bodySize)
    const start = page.findIndex((line, i) => i > last && numberOf(line) === next)
    if (start < 0) return [...page]
    for (const [number, group] of groupNotes(page.slice(start), next)) {
      notes.push(toBlock('footnote', group, { number }))
      next = number + 1
    }
    return page.slice(0, start)
  })
  return { lines, notes }
}

/** The number that a line begins with, be it raised or not. */
const numberOf = ({ text }: StyledLine): number | undefined => {
  const digits = NOTE.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function groupNotes(lines: readonly StyledLine[], first: number): [number, StyledLine[]][] {
  const groups: [number, StyledLine[]][] = []
  let next = first
  for (const line of lines) {
    if (numberOf(line) !== next) {
      groups.at(-1)?.[1].push(line)
      continue
    }
    groups.push([next, [{ ...line, text: line.text.replace(NOTE, '') }]])
    next++
  }
  return groups
}
