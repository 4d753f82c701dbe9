/** Tells whether a delivery is met for the first time. Resolves to false for one that was met before. */
export type FirstTime = (key: string) => Promise<boolean>

/** How long and how many keys are kept. */
export interface DeduplicatorOptions {
  /** Milliseconds after which a key may come again. Platforms send a delivery again within minutes. */
  readonly ttlMs: number
  /** Keys kept; the oldest go first. */
  readonly most: number
}

/** Half an hour covers the retries of Slack (5 minutes) and Teams (15 seconds a try); 10,000 keys weigh about 1 MB. */
const DEFAULTS: DeduplicatorOptions = { ttlMs: 30 * 60_000, most: 10_000 }

/** Keeps keys in memory: for one process. @param now milliseconds; tests pass their own clock */
export function createDeduplicator(
  { ttlMs, most }: DeduplicatorOptions = DEFAULTS,
  now: () => number = Date.now,
): FirstTime {
  const met = new Map<string, number>()
  return (key) => {
    const time = now()
    for (const [old, at] of met) {
      if (at > time - ttlMs && met.size <= most) break
      met.delete(old)
    }
    if (met.has(key)) return Promise.resolve(false)
    met.set(key, time)
    return Promise.resolve(true)
  }
}
