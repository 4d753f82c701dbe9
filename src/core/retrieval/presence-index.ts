import { inverted, type NumberLists, placesOf, toNumberLists } from './number-lists.ts'

/** Tells which texts hold a token: flat lists of their numbers. */
export interface PresenceIndex {
  /** Numbers of the texts that hold a token, ascending. */
  holding(token: string): Int32Array
  /** True where some text holds the token. */
  has(token: string): boolean
}

/** What a presence index is made of: the numbers of the texts that hold each token. */
export interface PresenceData {
  readonly tokens: readonly string[]
  readonly texts: NumberLists
}

/** @param texts the distinct tokens of each text */
export function presenceDataOf(texts: readonly Iterable<string>[]): PresenceData {
  const places = new Map<string, number>()
  const held = texts.map((tokens) => {
    const numbers: number[] = []
    for (const token of tokens) {
      const place = places.get(token) ?? places.size
      if (place === places.size) places.set(token, place)
      numbers.push(place)
    }
    return numbers
  })
  return { tokens: [...places.keys()], texts: inverted(toNumberLists(held), places.size) }
}

const NONE = new Int32Array(0)

export function createPresenceIndex({ tokens, texts: { starts, numbers } }: PresenceData): PresenceIndex {
  const places = placesOf(tokens)
  /** Words recur from question to question: making a view anew takes longer than going through it. */
  const views: Int32Array[] = []
  return {
    holding(token) {
      const place = places.get(token)
      return place === undefined ? NONE : (views[place] ??= numbers.subarray(starts[place], starts[place + 1]))
    },
    has: (token) => places.has(token),
  }
}

/** How many of some tokens each text holds. @param tokens distinct */
export function countHeld(index: PresenceIndex, tokens: Iterable<string>, texts: number): Uint16Array {
  const counts = new Uint16Array(texts)
  for (const token of tokens) for (const number of index.holding(token)) counts[number] = (counts[number] ?? 0) + 1
  return counts
}
