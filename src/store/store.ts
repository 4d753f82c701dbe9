/** What the store keeps of a caller's own: anything that survives `JSON.stringify`. Whoever reads it back checks it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * What outlives a request, and with a database also the process: one process keeps it in memory, several share it in
 * PostgreSQL. Keys begin with the channel: `slack/message/C1/1712.1`. All times are in milliseconds.
 */
export interface Store {
  readonly firsts: Firsts
  readonly contexts: Contexts
  readonly outbox: Outbox
  readonly counters: Counters
  readonly installations: Installations
  readonly limits: Limits
  status(): StoreStatus
  close(): Promise<void>
}

/** Keys that may be taken once: a delivery that a platform repeats is worked on once, over all copies of the bot. */
export interface Firsts {
  /**
   * Where the database is away, this process alone remembers: duplicates at worst.
   * @param ttlMs after which the key may be taken again. Default: {@link FIRST_TTL_MS}
   * @returns false where the key was taken before
   */
  isFirst(key: string, ttlMs?: number): Promise<boolean>
  /** Lets a key be taken again: the work came to nothing, and the platform's next delivery should be worked on. */
  forget(key: string): Promise<void>
}

/** What a conversation remembers: ids, language and position; never text that a person wrote. Kept for {@link CONTEXT_TTL_MS}. */
export interface Contexts {
  /** Undefined where there is none, or where the database is away. */
  get(conversation: string): Promise<Json | undefined>
  set(conversation: string, value: Json): Promise<void>
}

/** A delivery that was accepted (the platform will not send it again) and is not yet answered. */
export interface Accepted {
  /** Unique: the platform's id of the delivery. */
  readonly id: string
  /** Whose it is: `slack`, `teams`. */
  readonly channel: string
  /** Deliveries of one lane wait together when the platform says so: `T1/C1`. */
  readonly lane: string
  /**
   * All that another copy needs to answer, what a person wrote among it: encrypted at rest where there is a `STORE_KEY`,
   * and deleted with the delivery, at the latest after {@link OUTBOX_TTL_MS}.
   */
  readonly payload: Json
}

/** Answers accepted and not yet delivered. A copy holds what it works on by a lease; what a dead copy held is taken over. */
export interface Outbox {
  /**
   * Before the platform is told "accepted"; held by this copy. Takes its id as a first-time key ({@link Firsts}) too.
   * @returns false where the id was taken before: the same delivery is under way, or has been answered
   */
  add(entry: Accepted): Promise<boolean>
  /** Deletes it: delivered, or given up. */
  done(id: string): Promise<void>
  /** Nothing of the lane is taken by any copy before the time is up, as `Retry-After` asks. */
  hold(channel: string, lane: string, ms: number): Promise<void>
  /** How long the lane must still wait; 0 where it need not. */
  heldFor(channel: string, lane: string): Promise<number>
  /** Extends the leases of what this copy still works on. */
  renew(ids: readonly string[]): Promise<void>
  /** Takes over what nobody holds any longer, the oldest first; held by this copy for {@link LEASE_MS}. */
  take(channel: string, most: number): Promise<readonly Accepted[]>
  /** Lets another copy take it at once: this one is about to stop. */
  release(id: string): Promise<void>
}

/** Counts without anybody's name: feedback by the answer's id. */
export interface Counters {
  add(name: string, by?: number): Promise<void>
  /** @param prefix of the names wanted, such as `feedback/` */
  all(prefix: string): Promise<ReadonlyMap<string, number>>
}

/** An app's installations: secrets, encrypted at rest with `STORE_KEY`. */
export interface Installations {
  get(id: string): Promise<string | undefined>
  set(id: string, secret: string): Promise<void>
  delete(id: string): Promise<void>
}

/** Rates over all copies. */
export interface Limits {
  /** Counts one more within the current window. @returns how many it is now, and when the window ends (epoch milliseconds) */
  hit(key: string, windowMs: number): Promise<{ readonly count: number; readonly endsAt: number }>
}

export interface StoreStatus {
  readonly kind: 'memory' | 'postgresql'
  /** False while the database is away: the bot goes on answering, from this process's memory. */
  readonly ok: boolean
  readonly reason?: string
  /** Since when it is so (epoch milliseconds). */
  readonly since: number
}

/** Covers the retries of Slack (5 minutes) and Teams (15 seconds a try). */
export const FIRST_TTL_MS = 30 * 60_000
export const CONTEXT_TTL_MS = 24 * 3600_000
/** Conversations in one process's memory: about 1 kB each. */
export const MOST_CONTEXTS = 5000
/** Slack's `response_url` lives 30 minutes; a later answer helps nobody. */
export const OUTBOX_TTL_MS = 30 * 60_000
/** A copy that has not renewed its hold for so long is dead. */
export const LEASE_MS = 15_000
