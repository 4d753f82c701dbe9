import { spansOf, textOfSpans } from './spans.ts'
import type { Block, Entry } from './view.ts'

/** Entries that follow each other, under their heading where they have one. They stand together; all else is parted. */
export interface EntryList {
  readonly kind: 'entries'
  readonly heading?: Extract<Block, { kind: 'heading' }>
  readonly entries: readonly Entry[]
}

export type Part = Exclude<Block, Entry> | EntryList

/** A view's blocks that say anything, with their entries as lists. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks.filter(saysSomething)) {
    const last = parts.at(-1)
    if (block.kind !== 'item') parts.push(block)
    else if (last?.kind === 'entries') parts.splice(-1, 1, { ...last, entries: [...last.entries, block] })
    else if (last?.kind === 'heading') parts.splice(-1, 1, { kind: 'entries', heading: last, entries: [block] })
    else parts.push({ kind: 'entries', entries: [block] })
  }
  return parts
}

const saysSomething = (block: Block): boolean =>
  block.kind === 'quote'
    ? block.paragraphs.some(({ text }) => text.trim() !== '')
    : textOfSpans(spansOf(block)).trim() !== ''
