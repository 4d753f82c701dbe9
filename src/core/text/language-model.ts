/** How often texts have each of their tokens. */
export interface LanguageModel {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function createLanguageModel(tokens: Iterable<string>): LanguageModel {
  const counts = new Map<string, number>()
  let total = 0
  for (const token of tokens) {
    counts.set(token, (counts.get(token) ?? 0) + 1)
    total++
  }
  return { counts, total }
}

/** How much of the two models together each is smoothed with (Jelinek–Mercer). */
const SMOOTHING = 0.5

/**
 * How much likelier some tokens are in one model than in another, as the mean of the logarithms: above 0 where the first
 * is likelier. A token that neither has tells nothing.
 */
export function likelihoodRatio(tokens: readonly string[], one: LanguageModel, other: LanguageModel): number {
  const sum = tokens.reduce((all, token) => {
    const [a, b] = [one.counts.get(token) ?? 0, other.counts.get(token) ?? 0]
    if (a + b === 0) return all
    const common = (SMOOTHING * (a + b)) / (one.total + other.total)
    return all + Math.log((a / Math.max(1, one.total) + common) / (b / Math.max(1, other.total) + common))
  }, 0)
  return sum / Math.max(1, tokens.length)
}
