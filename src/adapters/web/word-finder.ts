/** Finds words in texts. */
export interface WordFinder {
  isIn(text: string): boolean
  /** From where to where they stand, in order. */
  placesIn(text: string): readonly (readonly [number, number])[]
}

/** Ends a pattern that is the beginning of a word. */
export const BEGINNING = '*'

/** Compiled once: a pattern made of a question's own words costs more to compile than all that it searches. */
const WORD = /[\p{L}\p{N}]+/gu

const PATTERN = /^[\p{L}\p{N}]+\*?$/u

/**
 * @param patterns whole words in small letters, and beginnings of words: `vfu`, `digital*`; what is neither is left out
 * @returns undefined without patterns
 */
export function createWordFinder(patterns: readonly string[]): WordFinder | undefined {
  const wanted = patterns.map((pattern) => pattern.toLowerCase()).filter((pattern) => PATTERN.test(pattern))
  if (wanted.length === 0) return undefined
  const parts = wanted.map((pattern) => pattern.replace(BEGINNING, ''))
  const whole = new Set(wanted)
  const beginnings = wanted.flatMap((pattern, i) => (pattern.endsWith(BEGINNING) ? (parts[i] ?? []) : []))
  const suits = (word: string): boolean => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
  const placesIn = (text: string): [number, number][] => {
    const lower = text.toLowerCase()
    if (!parts.some((part) => lower.includes(part))) return []
    const places = [...text.matchAll(WORD)]
      .filter(([word]) => suits(word.toLowerCase()))
      .map(({ 0: word, index }): [number, number] => [index, index + word.length])
    return joined(places, text)
  }
  return { placesIn, isIn: (text) => placesIn(text).length > 0 }
}

/** Words with a hyphen between them are one place: `covid-19`. */
function joined(places: readonly [number, number][], text: string): [number, number][] {
  const runs: [number, number][] = []
  for (const [from, to] of places) {
    const last = runs.at(-1)
    if (last && text.slice(last[1], from) === '-') runs.splice(-1, 1, [last[0], to])
    else runs.push([from, to])
  }
  return runs
}

/** The words of a text in small letters, as they are found. */
export const lowerWordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []
