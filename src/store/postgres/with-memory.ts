import { randomUUID } from 'node:crypto'
import type { Store } from '../store.ts'
import type { Backlog } from './backlog.ts'
import type { Reach } from './reach.ts'
import type { TableStore } from './tables.ts'

/** A store that several copies share, and what takes its place while it is away. */
export interface TwoStores {
  readonly reach: Pick<Reach, 'attempt'>
  readonly tables: TableStore
  readonly memory: Store
  readonly backlog: Backlog
  /** False while another copy may not have had the time to say that it still works on what it took. */
  readonly mayTakeOver: () => boolean
}

const nothing = (): Promise<void> => Promise.resolve()

/** The tables where they are within reach, else memory. What this process took first it need not ask for. */
export function withMemory({
  tables,
  memory,
  backlog,
  reach: { attempt },
  mayTakeOver,
}: TwoStores): Omit<Store, 'status' | 'close'> {
  return {
    firsts: {
      async isFirst(key, ttlMs) {
        if (!(await memory.firsts.isFirst(key, ttlMs))) return false
        const takenBy = randomUUID()
        const isFirst = await attempt(
          () => tables.firsts.take(key, takenBy, ttlMs),
          () => {
            backlog.took(key, ttlMs)
            return Promise.resolve(true)
          },
        )
        // Another copy's key is that copy's to forget.
        if (!isFirst) await memory.firsts.forget(key)
        return isFirst
      },
      async forget(key) {
        await memory.firsts.forget(key)
        backlog.forgot(key)
        await attempt(() => tables.firsts.forget(key), nothing)
      },
    },
    contexts: {
      get: (id) =>
        attempt(
          () => tables.contexts.get(id),
          () => memory.contexts.get(id),
        ),
      async set(id, value) {
        await memory.contexts.set(id, value)
        await attempt(() => tables.contexts.set(id, value), nothing)
      },
    },
    outbox: {
      async add(entry) {
        if (!(await memory.outbox.add(entry))) return false
        const takenBy = randomUUID()
        const added = await attempt<boolean | 'away'>(
          () => tables.outbox.add(entry, takenBy),
          () => {
            backlog.took(entry.id)
            return Promise.resolve('away')
          },
        )
        // Memory holds only what the tables do not.
        if (added !== 'away') await memory.outbox.done(entry.id)
        if (added === false) await memory.firsts.forget(entry.id)
        return added !== false
      },
      async done(id) {
        await memory.outbox.done(id)
        await attempt(
          () => tables.outbox.done(id),
          () => {
            backlog.delivered(id)
            return nothing()
          },
        )
      },
      async hold(...lane) {
        await memory.outbox.hold(...lane)
        await attempt(() => tables.outbox.hold(...lane), nothing)
      },
      heldFor: (...lane) =>
        attempt(
          () => tables.outbox.heldFor(...lane),
          () => memory.outbox.heldFor(...lane),
        ),
      async renew(ids) {
        await memory.outbox.renew(ids)
        await attempt(() => tables.outbox.renew(ids), nothing)
      },
      async take(channel, most) {
        const own = await memory.outbox.take(channel, most)
        if (!mayTakeOver()) return own
        const shared = await attempt(
          () => tables.outbox.take(channel, most),
          () => Promise.resolve([]),
        )
        return [...own, ...shared]
      },
      async release(id) {
        await memory.outbox.release(id)
        await attempt(() => tables.outbox.release(id), nothing)
      },
    },
    counters: {
      add: (name, by) =>
        attempt(
          () => tables.counters.add(name, by),
          () => memory.counters.add(name, by),
        ),
      all: (prefix) =>
        attempt(
          () => tables.counters.all(prefix),
          () => memory.counters.all(prefix),
        ),
    },
    // A secret that only this process had would be lost with it: a failure is told to whoever installs.
    installations: tables.installations,
    limits: {
      hit: (...window) =>
        attempt(
          () => tables.limits.hit(...window),
          () => memory.limits.hit(...window),
        ),
    },
  }
}
