import type { OutlineSection } from '../outline.ts'
import { KIND_NAMES, WORDING } from './wording.ts'

/** Characters: with the other columns about as many as a window is wide. */
const LONGEST_TITLE = 52
const INDENT = '  '

/** The outline as a table for an editor to correct. */
export function outlineTable(outline: readonly OutlineSection[]): string {
  const rows = outline.map(({ id, kind, number, pages, title, level }, i) => [
    String(i + 1),
    id,
    `${KIND_NAMES.find((name) => name.kind === kind)?.sv ?? kind}${number === undefined ? '' : ` ${number}`}`,
    pages.length > 1 ? `${pages[0] ?? ''}–${pages.at(-1) ?? ''}` : String(pages[0] ?? ''),
    `${INDENT.repeat(level - 1)}${title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title}`,
  ])
  const table = [[...WORDING.columns], ...rows]
  const widths = WORDING.columns.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
