import type { SectionKind } from '../../core/index.ts'
import type { OutlineSection } from '../outline.ts'
import type { Corrections } from './corrections.ts'
import { KIND_NAMES, WORDING } from './wording.ts'

const COMMAND = /^(stryk|namn|slag|flytta)\s+(\d+)(?:\s+(.+))?$/iu

/**
 * Reads what an editor types below the table: `stryk 4`, `namn 4 Ny rubrik`, `slag 4 förslag`, `flytta 4 2`.
 * @returns the corrections with this one, or a sentence that says how it is written
 */
export function readCorrection(
  typed: string,
  outline: readonly OutlineSection[],
  corrections: Corrections,
): Corrections | string {
  const [, command = '', row = '', rest = ''] = COMMAND.exec(typed.trim()) ?? []
  const heading = outline[Number(row) - 1]?.heading
  if (heading === undefined) return command === '' ? WORDING.unknownCommand : WORDING.noSuchRow(row)
  switch (command.toLowerCase()) {
    case 'stryk':
      return { ...corrections, dropped: [...corrections.dropped, heading] }
    case 'namn':
      return rest === ''
        ? WORDING.unknownCommand
        : { ...corrections, titles: new Map(corrections.titles).set(heading, rest) }
    case 'slag': {
      const kind = kindNamed(rest)
      return kind ? { ...corrections, kinds: new Map(corrections.kinds).set(heading, kind) } : WORDING.unknownKind
    }
    default: {
      const to = Number(rest) - 1
      const isPlace = Number.isInteger(to) && to >= 0 && to < outline.length
      return isPlace ? { ...corrections, moves: [...corrections.moves, { heading, to }] } : WORDING.noSuchRow(rest)
    }
  }
}

const kindNamed = (name: string): SectionKind | undefined =>
  KIND_NAMES.find(({ sv }) => sv === name.trim().toLowerCase())?.kind
