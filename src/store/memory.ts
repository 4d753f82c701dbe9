import { createExpiringMap } from './expiring-map.ts'
import {
  type Accepted,
  CONTEXT_TTL_MS,
  type Counters,
  FIRST_TTL_MS,
  type Firsts,
  type Installations,
  type Json,
  LEASE_MS,
  type Limits,
  MOST_CONTEXTS,
  type Outbox,
  OUTBOX_TTL_MS,
  type Store,
} from './store.ts'

/** Milliseconds since 1970; tests pass their own. */
type Clock = () => number

const done = (work: () => void): Promise<void> => {
  work()
  return Promise.resolve()
}

/** Keys of 100 characters, about 1 MB. */
const MOST_FIRSTS = 10_000
/** A long outage's worth of answers. */
const MOST_ACCEPTED = 2000
/** As many people and lanes at a time. */
const MOST_WINDOWS = 10_000
/** Answers that anybody has an opinion on. */
const MOST_COUNTERS = 10_000

/** For one process, and gone with it: nothing is written anywhere. */
export function createMemoryStore(now: Clock = Date.now): Store {
  const since = now()
  const firsts = createFirsts(now)
  return {
    firsts,
    contexts: createContexts(now),
    outbox: createOutbox(firsts, now),
    counters: createCounters(now),
    installations: createInstallations(),
    limits: createLimits(now),
    status: () => ({ kind: 'memory', ok: true, since }),
    close: () => Promise.resolve(),
  }
}

function createFirsts(now: Clock): Firsts {
  const taken = createExpiringMap<true>(MOST_FIRSTS, now)
  return {
    isFirst(key, ttlMs = FIRST_TTL_MS) {
      if (taken.get(key)) return Promise.resolve(false)
      taken.set(key, true, ttlMs)
      return Promise.resolve(true)
    },
    forget: (key) => done(() => taken.delete(key)),
  }
}

function createContexts(now: Clock) {
  const contexts = createExpiringMap<Json>(MOST_CONTEXTS, now)
  return {
    get: (conversation: string) => Promise.resolve(contexts.get(conversation)),
    set: (conversation: string, value: Json) => done(() => contexts.set(conversation, value, CONTEXT_TTL_MS)),
  }
}

function createOutbox(firsts: Firsts, now: Clock): Outbox {
  const accepted = createExpiringMap<Accepted>(MOST_ACCEPTED, now)
  const leases = createExpiringMap<true>(MOST_ACCEPTED, now)
  const holds = createExpiringMap<number>(MOST_WINDOWS, now)
  const heldFor = (channel: string, lane: string) => Math.max(0, (holds.get(`${channel}/${lane}`) ?? 0) - now())
  const lease = (id: string) => leases.set(id, true, LEASE_MS)
  return {
    async add(entry) {
      if (!(await firsts.isFirst(entry.id))) return false
      accepted.set(entry.id, entry, OUTBOX_TTL_MS)
      lease(entry.id)
      return true
    },
    done(id) {
      accepted.delete(id)
      return done(() => leases.delete(id))
    },
    hold: (channel, lane, ms) =>
      done(() => holds.set(`${channel}/${lane}`, now() + Math.max(ms, heldFor(channel, lane)), OUTBOX_TTL_MS)),
    heldFor: (channel, lane) => Promise.resolve(heldFor(channel, lane)),
    renew: (ids) => done(() => ids.forEach(lease)),
    take(channel, most) {
      const free = accepted
        .entries()
        .map(([, entry]) => entry)
        .filter(
          ({ id, lane, ...entry }) => entry.channel === channel && !leases.get(id) && heldFor(channel, lane) === 0,
        )
        .slice(0, most)
      for (const { id } of free) lease(id)
      return Promise.resolve(free)
    },
    release: (id) => done(() => leases.delete(id)),
  }
}

function createCounters(now: Clock): Counters {
  const counts = createExpiringMap<number>(MOST_COUNTERS, now)
  return {
    add: (name, by = 1) => done(() => counts.set(name, (counts.get(name) ?? 0) + by, Infinity)),
    all: (prefix) => Promise.resolve(new Map(counts.entries().filter(([name]) => name.startsWith(prefix)))),
  }
}

function createInstallations(): Installations {
  const secrets = new Map<string, string>()
  return {
    get: (id) => Promise.resolve(secrets.get(id)),
    set: (id, secret) => done(() => void secrets.set(id, secret)),
    delete: (id) => done(() => void secrets.delete(id)),
  }
}

function createLimits(now: Clock): Limits {
  const windows = createExpiringMap<number>(MOST_WINDOWS, now)
  return {
    hit(key, windowMs) {
      const window = Math.floor(now() / windowMs)
      const name = `${key}/${window}`
      const count = (windows.get(name) ?? 0) + 1
      const endsAt = (window + 1) * windowMs
      windows.set(name, count, endsAt - now())
      return Promise.resolve({ count, endsAt })
    },
  }
}
