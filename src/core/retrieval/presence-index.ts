/** Tells which texts hold a token: flat lists of their numbers. */
export interface PresenceIndex {
  /** Numbers of the texts that hold a token, ascending. */
  holding(token: string): Int32Array
  /** True where some text holds the token. */
  has(token: string): boolean
}

const NONE = new Int32Array(0)

/** @param texts the distinct tokens of each text */
export function createPresenceIndex(texts: readonly Iterable<string>[]): PresenceIndex {
  const lists = new Map<string, number[]>()
  texts.forEach((tokens, number) => {
    for (const token of tokens) {
      const list = lists.get(token)
      if (list) list.push(number)
      else lists.set(token, [number])
    }
  })
  const flat = new Map([...lists].map(([token, numbers]) => [token, Int32Array.from(numbers)]))
  return { holding: (token) => flat.get(token) ?? NONE, has: (token) => flat.has(token) }
}

/** How many of some tokens each text holds. @param tokens distinct */
export function countHeld(index: PresenceIndex, tokens: Iterable<string>, texts: number): Uint16Array {
  const counts = new Uint16Array(texts)
  for (const token of tokens) for (const number of index.holding(token)) counts[number] = (counts[number] ?? 0) + 1
  return counts
}
