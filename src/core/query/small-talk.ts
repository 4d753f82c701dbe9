import type { SmallTalk } from '../languages/intents.ts'

export type SmallTalkKind = keyof SmallTalk['words']

/** What a message says that is small talk, and what is left of it. */
export interface SmallTalkFound {
  readonly kinds: ReadonlySet<SmallTalkKind>
  /** The folded words that are none, between single spaces. */
  readonly rest: string
}

/** Expressions of several words go first: `ha en fin helg` before `fin`. */
const ORDER: readonly SmallTalkKind[] = ['farewell', 'greeting', 'thanks', 'praise', 'filler']

/** @param folded the folded words of a message between single spaces */
export function smallTalkIn(folded: string, { words }: SmallTalk): SmallTalkFound {
  const kinds = new Set<SmallTalkKind>()
  let rest = folded
  for (const kind of ORDER) {
    const without = rest.replace(words[kind], '')
    if (without !== rest) kinds.add(kind)
    rest = without
  }
  return { kinds, rest }
}

/** True where a message says nothing else. */
export const isSmallTalk = (folded: string, smallTalk: SmallTalk): boolean =>
  smallTalkIn(folded, smallTalk).rest.trim() === ''
