/** Lists of numbers in one array: the list with the number i stands from `starts[i]` up to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array
  readonly numbers: Int32Array
}

/** Puts lists one after another. */
export function toNumberLists(lists: readonly ArrayLike<number>[]): NumberLists {
  const starts = startsOf(Int32Array.from(lists, ({ length }) => length))
  const numbers = new Int32Array(starts[lists.length] ?? 0)
  lists.forEach((list, i) => numbers.set(list, starts[i]))
  return { starts, numbers }
}

/**
 * Turns lists around: in which of them each number stands, ascending.
 * @param size the numbers are below it
 */
export function inverted({ starts, numbers }: NumberLists, size: number): NumberLists {
  const counts = new Int32Array(size)
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  const turned = startsOf(counts)
  const free = turned.slice()
  const lists = new Int32Array(numbers.length)
  for (let list = 0; list < starts.length - 1; list++) {
    const end = starts[list + 1] ?? 0
    for (let i = starts[list] ?? 0; i < end; i++) {
      const number = numbers[i] ?? 0
      const place = free[number] ?? 0
      lists[place] = list
      free[number] = place + 1
    }
  }
  return { starts: turned, numbers: lists }
}

/** Where lists of these lengths begin, and where the last one ends. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}

/** From each of some distinct tokens to its place among them. */
export function placesOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const token of tokens) places.set(token, places.size)
  return places
}

/** One list while it grows: in half the memory of an array, which tells with millions. */
export function createNumberList() {
  let held = new Int32Array(1024)
  let length = 0
  return {
    push(number: number): void {
      if (length === held.length) {
        const larger = new Int32Array(2 * length)
        larger.set(held)
        held = larger
      }
      held[length++] = number
    },
    length: () => length,
    toArray: () => held.slice(0, length),
  }
}
