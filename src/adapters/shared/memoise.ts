/**
 * Results kept: enough for what a workplace asks in a day. A free question takes some milliseconds to search, and the
 * buttons under its answer ask it again. A thousand drawn answers of some kilobytes weigh under 10 MB.
 */
const MOST_KEPT = 1000

/**
 * The same pure function, but what it was asked is not worked out again. The results unused for longest are dropped.
 * @param most results kept
 */
export function memoise<Result>(work: (question: string) => Result, most = MOST_KEPT): (question: string) => Result {
  const results = new Map<string, { readonly result: Result }>()
  return (question) => {
    const known = results.get(question) ?? { result: work(question) }
    results.delete(question)
    results.set(question, known)
    if (results.size > most) forgetOldest(results)
    return known.result
  }
}

function forgetOldest(results: Map<string, unknown>): void {
  const [oldest] = results.keys()
  if (oldest !== undefined) results.delete(oldest)
}
