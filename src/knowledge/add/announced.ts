import { kindSpokenOf } from '../kind-words.ts'
import type { OutlineSection } from '../outline.ts'
import { WORDING } from './wording.ts'

/** Fewer entries are no list. */
const FEWEST = 2

/** Lists of lessons, proposals … that are longer or shorter than the outline has of them, a line each for an editor. */
export function announcedElsewhere(outline: readonly OutlineSection[]): string[] {
  const found = outline.flatMap(({ title, blocks }) =>
    blocks.flatMap((block, i) => {
      const kind = block.kind === 'text' && block.text.endsWith(':') ? kindSpokenOf(block.text) : undefined
      const rest = blocks.slice(i + 1)
      const end = rest.findIndex((next) => next.kind !== 'item')
      const count = end < 0 ? rest.length : end
      const inTable = outline.filter((section) => section.kind === kind?.kind).length
      return kind && count >= FEWEST && count !== inTable ? [WORDING.announced(title, kind.plural, count, inTable)] : []
    }),
  )
  return found.length > 0 ? [...found, WORDING.announcedCure] : []
}
