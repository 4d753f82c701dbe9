import { randomUUID } from 'node:crypto'
import { createExpiringMap } from '../expiring-map.ts'
import { FIRST_TTL_MS, OUTBOX_TTL_MS } from '../store.ts'
import type { TableStore } from './tables.ts'

/** What this copy did while the database was away, by keys and ids alone: the other copies are told when it is back. */
export interface Backlog {
  /** A first-time key was taken. */
  took(key: string, ttlMs?: number): void
  forgot(key: string): void
  /** What may stand in the tables as accepted was delivered, or given up: no copy is to take it over. */
  delivered(id: string): void
  /** Rejects where the database goes away again: what is left is told the next time. */
  tell(): Promise<void>
}

/** Of each kind; an hour at three a second. */
const MOST = 10_000

export function createBacklog({ firsts, outbox }: Pick<TableStore, 'firsts' | 'outbox'>): Backlog {
  const taken = createExpiringMap<number>(MOST, Date.now)
  const delivered = createExpiringMap<true>(MOST, Date.now)
  return {
    took: (key, ttlMs = FIRST_TTL_MS) => taken.set(key, ttlMs, ttlMs),
    forgot: (key) => taken.delete(key),
    delivered: (id) => delivered.set(id, true, OUTBOX_TTL_MS),
    async tell() {
      for (const [id] of delivered.entries()) {
        await outbox.done(id)
        delivered.delete(id)
      }
      for (const [key, ttlMs] of taken.entries()) {
        await firsts.take(key, randomUUID(), ttlMs)
        taken.delete(key)
      }
    },
  }
}
