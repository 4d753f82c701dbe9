/** Fewer letters say too little to begin another word. */
const SHORTEST_BEGINNING = 3

/** Finds words that begin with one of some stems; undefined without stems. */
export function wordPattern(stems: readonly string[]): RegExp | undefined {
  const alternatives = stems
    .filter((stem) => /^[\p{L}\p{N}]+$/u.test(stem))
    .map((stem) => (stem.length < SHORTEST_BEGINNING ? `${stem}(?![\\p{L}\\p{N}])` : `${stem}[\\p{L}\\p{N}]*`))
  return alternatives.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'giu')
}
