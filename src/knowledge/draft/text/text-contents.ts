import { CONTENTS, ENTRY } from '../contents-list.ts'
import type { TextLine } from './text-line.ts'

/** A list of contents in plain text. */
export interface TextContents {
  readonly heading: TextLine
  /** Its entries, each with the lines that it takes up. */
  readonly entries: readonly (readonly TextLine[])[]
}

/** Fewer entries are no list. */
const FEWEST = 3

/** Finds the list of contents: below its heading, lines that end in a page number, some of them broken in two. */
export function findTextContents(lines: readonly TextLine[]): TextContents | undefined {
  const at = lines.findIndex(({ text }) => CONTENTS.test(text))
  const heading = lines[at]
  if (!heading) return undefined
  const entries: TextLine[][] = []
  let open: TextLine[] = []
  for (const line of lines.slice(at + 1)) {
    if (open.length > 1 || (open.length > 0 && line.afterBlank)) break
    open = [...open, line]
    if (!ENTRY.test(line.text)) continue
    entries.push(open)
    open = []
  }
  return entries.length >= FEWEST ? { heading, entries } : undefined
}
