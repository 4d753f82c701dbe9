/** A map whose entries end, and that holds at most so many: the ones written longest ago go first. */
export interface ExpiringMap<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value, ttlMs: number): void
  delete(key: string): void
  /** Those that have not ended, in the order in which they were written. */
  entries(): readonly (readonly [string, Value])[]
}

/** @param now milliseconds; tests pass their own clock */
export function createExpiringMap<Value>(most: number, now: () => number): ExpiringMap<Value> {
  const held = new Map<string, { readonly value: Value; readonly until: number }>()
  const living = (key: string) => {
    const entry = held.get(key)
    if (entry && entry.until > now()) return entry
    held.delete(key)
    return undefined
  }
  const dropOldest = () => {
    for (const [key, { until }] of held) {
      if (until > now() && held.size <= most) return
      held.delete(key)
    }
  }
  return {
    get: (key) => living(key)?.value,
    set(key, value, ttlMs) {
      held.delete(key)
      held.set(key, { value, until: now() + ttlMs })
      dropOldest()
    },
    delete: (key) => void held.delete(key),
    entries: () => [...held].flatMap(([key, { value, until }]) => (until > now() ? [[key, value] as const] : [])),
  }
}
