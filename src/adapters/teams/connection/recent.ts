/** How long (milliseconds) an activity may be resent: Teams gives up well within this. */
const REMEMBERED_MS = 10 * 60 * 1000

/** Activities remembered at most: a busy tenant's ten minutes; about 200 bytes each. */
const MOST_REMEMBERED = 5000

/** What has been seen lately. */
export interface Recent {
  /** @returns false where the key was seen before and not forgotten */
  add(key: string): boolean
  forget(key: string): void
}

/** @param now milliseconds, monotonic */
export function createRecent(now: () => number = () => performance.now()): Recent {
  const seen = new Map<string, number>()
  return {
    add(key) {
      const time = now()
      dropOld(seen, time)
      if (seen.has(key)) return false
      seen.set(key, time)
      return true
    },
    forget: (key) => void seen.delete(key),
  }
}

/** A map keeps the order of insertion, so the oldest stand first. */
function dropOld(seen: Map<string, number>, time: number): void {
  for (const [key, then] of seen) {
    if (time - then < REMEMBERED_MS && seen.size < MOST_REMEMBERED) return
    seen.delete(key)
  }
}
