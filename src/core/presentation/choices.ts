import { ALPHABETICAL, letterOf } from '../text/alphabet.ts'
import type { Target } from '../model/target.ts'
import type { Entry, View } from './view.ts'

/** An entry that opens something. */
type Choice = Entry & { readonly target: Target }

/** What can be chosen under one heading; it is empty where all stand together. */
interface Choices {
  readonly heading: string
  readonly entries: readonly Choice[]
}

/** Entries that one looks through without letters: two screens of a phone. */
const LONG = 20

/** True for a list that is long, and in alphabetical order. */
export const isByLetter = (entries: readonly Entry[]): boolean =>
  entries.length > LONG &&
  entries.every(({ label }, i) => ALPHABETICAL.compare(entries[i - 1]?.label ?? '', label) <= 0)

/**
 * What a view opens, for a menu: under headings where there are several, and each entry has one; of a long alphabetical
 * list all that there is, by first letter.
 */
export function choicesOf({ blocks, index }: Pick<View, 'blocks' | 'index'>): Choices[] {
  const groups = new Map<string, Choice[]>()
  let heading = ''
  for (const block of index ?? blocks) {
    if (block.kind === 'heading') heading = block.text
    if (block.kind !== 'item' || !isChoice(block)) continue
    const group = index ? letterOf(block.label) : heading
    groups.set(group, [...(groups.get(group) ?? []), block])
  }
  const isOneList = groups.size === 1 || groups.has('')
  return isOneList
    ? [{ heading: '', entries: [...groups.values()].flat() }]
    : [...groups].map(([heading, entries]) => ({ heading, entries }))
}

const isChoice = (entry: Entry): entry is Choice => entry.target !== undefined
