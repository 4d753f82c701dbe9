import type { SectionRef } from '../model/section.ts'
import type { Block } from './view.ts'

/** A line that names something, and may open it. */
export type Entry = Extract<Block, { kind: 'item' }>

/** An entry that opens a section. @param text says more */
export const sectionEntry = (label: string, { id }: Pick<SectionRef, 'id'>, text?: string): Entry => ({
  kind: 'item',
  label,
  ...(text !== undefined && { text }),
  target: { to: 'section', section: id },
})

/** Entries under their heading; nothing where there are none. */
export const groupUnder = (text: string, entries: readonly Entry[]): Block[] =>
  entries.length === 0 ? [] : [{ kind: 'heading', text }, ...entries]

/** Entries that follow each other, under their heading where they have one. They stand together; all else is parted. */
export interface EntryList {
  readonly kind: 'entries'
  readonly heading?: Extract<Block, { kind: 'heading' }>
  readonly entries: readonly Entry[]
}

export type Part = Exclude<Block, Entry> | EntryList

/** A view's blocks with their entries as lists. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.kind !== 'item') parts.push(block)
    else if (last?.kind === 'entries') parts.splice(-1, 1, { ...last, entries: [...last.entries, block] })
    else if (last?.kind === 'heading') parts.splice(-1, 1, { kind: 'entries', heading: last, entries: [block] })
    else parts.push({ kind: 'entries', entries: [block] })
  }
  return parts
}
