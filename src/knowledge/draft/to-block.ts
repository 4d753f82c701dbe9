import type { Marker } from '../../core/model/original.ts'
import { joinOf } from '../memo/hyphenation.ts'
import type { DraftBlock, PageStart } from './draft.ts'

/** A line of a block: its text, the markers in it and its printed page. */
export interface BlockLine {
  readonly text: string
  readonly markers: readonly Marker[]
  readonly page?: number
}

/** Puts lines together to one block: white space folded, hyphenation undone. */
export function toBlock(
  kind: DraftBlock['kind'],
  lines: readonly BlockLine[],
  more: Pick<DraftBlock, 'level' | 'number'> = {},
): DraftBlock {
  let text = ''
  const markers: Marker[] = []
  const starts: PageStart[] = []
  for (const line of lines) {
    const join = text === '' ? 'keep-hyphen' : joinOf(text, line.text)
    if (join === 'space') text += ' '
    if (join === 'drop-hyphen') text = text.slice(0, -1)
    const at = text.length
    if (starts.length === 0 || starts.at(-1)?.page !== line.page) {
      starts.push({ at, ...(line.page !== undefined && { page: line.page }) })
    }
    markers.push(...line.markers.map((marker) => ({ number: marker.number, at: at + marker.at })))
    text += line.text
  }
  return { kind, ...more, text: text.replace(/\s/g, ' '), markers, starts }
}
