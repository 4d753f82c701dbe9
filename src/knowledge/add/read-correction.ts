import type { SectionKind } from '../../core/index.ts'
import type { OutlineSection } from '../outline.ts'
import type { Corrections } from './corrections.ts'
import { KIND_NAMES, WORDING } from './wording.ts'

const COMMAND = /^(stryk|namn|slag|flytta)\s+(\d+)(?:\s*[-–]\s*(\d+))?(?:\s+(.+))?$/iu

/**
 * Reads what an editor types below the table: `stryk 4`, `namn 4 Ny rubrik`, `slag 4-9 förslag`, `flytta 4 2`.
 * @returns the corrections with this one, or a sentence that says how it is written
 */
export function readCorrection(
  typed: string,
  outline: readonly OutlineSection[],
  corrections: Corrections,
): Corrections | string {
  const [, command = '', from = '', to = from, rest = ''] = COMMAND.exec(typed.trim()) ?? []
  if (command === '') return WORDING.unknownCommand
  const rows = outline.slice(Number(from) - 1, Number(to))
  const wrong = wrongRow(rows, Number(from), Number(to))
  if (wrong !== undefined) return WORDING.noSuchRow(wrong)
  switch (command.toLowerCase()) {
    case 'stryk':
      return { ...corrections, dropped: [...corrections.dropped, ...rows.flatMap(({ heading }) => heading ?? [])] }
    case 'slag': {
      const kind = kindNamed(rest)
      if (!kind) return WORDING.unknownKind
      return { ...corrections, kinds: new Map([...corrections.kinds, ...rows.map(({ at }) => [at, kind] as const)]) }
    }
    default:
      return rows.length > 1 ? WORDING.unknownCommand : readOfOne(command, rows, rest, outline, corrections)
  }
}

/** The first row that is not there or is a footnote. */
function wrongRow(rows: readonly OutlineSection[], from: number, to: number): string | undefined {
  if (from < 1 || rows.length === 0) return String(from)
  if (rows.length < to - from + 1) return String(to)
  const note = rows.findIndex(({ heading }) => heading === undefined)
  return note < 0 ? undefined : String(from + note)
}

function readOfOne(
  command: string,
  [row]: readonly OutlineSection[],
  rest: string,
  outline: readonly OutlineSection[],
  corrections: Corrections,
): Corrections | string {
  if (!row) return WORDING.unknownCommand
  if (command.toLowerCase() === 'namn') {
    if (rest === '') return WORDING.unknownCommand
    return { ...corrections, titles: new Map(corrections.titles).set(row.at, rest) }
  }
  const to = Number(rest) - 1
  const isPlace = Number.isInteger(to) && to >= 0 && to < outline.length
  return isPlace ? { ...corrections, moves: [...corrections.moves, { at: row.at, to }] } : WORDING.noSuchRow(rest)
}

const kindNamed = (name: string): SectionKind | undefined =>
  KIND_NAMES.find(({ sv }) => sv === name.trim().toLowerCase())?.kind
