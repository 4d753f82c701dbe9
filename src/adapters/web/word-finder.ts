/** Fewer letters say too little to begin another word. */
const SHORTEST_BEGINNING = 3

/** Finds words that begin with one of some stems. */
export interface WordFinder {
  isIn(text: string): boolean
  /** From where to where they stand, in order. */
  placesIn(text: string): readonly (readonly [number, number])[]
}

/** Compiled once: a pattern made of a question's own stems costs more to compile than all that it searches. */
const WORD = /[\p{L}\p{N}]+/gu

/** @returns undefined without stems */
export function createWordFinder(stems: readonly string[]): WordFinder | undefined {
  const wanted = stems.map((stem) => stem.toLowerCase()).filter((stem) => /^[\p{L}\p{N}]+$/u.test(stem))
  if (wanted.length === 0) return undefined
  const begins = (word: string): boolean =>
    wanted.some((stem) => (stem.length < SHORTEST_BEGINNING ? word === stem : word.startsWith(stem)))
  const placesIn = (text: string): [number, number][] => {
    const lower = text.toLowerCase()
    if (!wanted.some((stem) => lower.includes(stem))) return []
    return [...text.matchAll(WORD)]
      .filter(([word]) => begins(word.toLowerCase()))
      .map(({ 0: word, index }) => [index, index + word.length])
  }
  return { placesIn, isIn: (text) => placesIn(text).length > 0 }
}
