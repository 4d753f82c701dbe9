/** Slack retries within minutes; this many keys are hours of a busy workspace. */
const MOST_SEEN = 5000

/** Remembers keys, the newest ones only, so that nothing is done twice. */
export interface Seen {
  /** @returns true the first time any of the keys is shown, and remembers them all */
  first(...keys: readonly string[]): boolean
  /** Lets a key be new again: what it stood for failed and may be tried again. */
  forget(key: string): void
}

export function createSeen(most = MOST_SEEN): Seen {
  const seen = new Set<string>()
  return {
    first: (...keys) => {
      const isNew = keys.every((key) => !seen.has(key))
      for (const key of keys) seen.add(key)
      for (const key of seen) {
        if (seen.size <= most) break
        seen.delete(key)
      }
      return isNew
    },
    forget: (key) => void seen.delete(key),
  }
}
