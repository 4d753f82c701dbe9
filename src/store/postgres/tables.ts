import { type Kysely, sql } from 'kysely'
import type { Seal } from '../seal.ts'
import {
  type Accepted,
  CONTEXT_TTL_MS,
  FIRST_TTL_MS,
  type Json,
  LEASE_MS,
  OUTBOX_TTL_MS,
  type Store,
} from '../store.ts'
import type { Tables } from './schema.ts'

/** The ports, straight on the tables: every method throws where the database is away. */
export interface TableStore extends Omit<Store, 'status' | 'close' | 'firsts'> {
  readonly firsts: Pick<Store['firsts'], 'forget'> & {
    /** @param takenBy names this call: made once more, it takes the same key again */
    take(key: string, takenBy: string, ttlMs?: number): Promise<boolean>
  }
}

const now = sql<Date>`now()`
const inMs = (ms: number) => sql<Date>`now() + ${ms} * interval '1 millisecond'`
const json = (value: Json) => sql`${JSON.stringify(value)}::jsonb`

export const createTableStore = (db: Kysely<Tables>, seal: Seal | undefined): TableStore => ({
  firsts: firsts(db),
  contexts: contexts(db),
  outbox: outbox(db),
  counters: counters(db),
  installations: installations(db, seal),
  limits: limits(db),
})

const firsts = (db: Kysely<Tables>): TableStore['firsts'] => ({
  async take(key, taken_by, ttlMs = FIRST_TTL_MS) {
    const expires_at = inMs(ttlMs)
    const taken = await db
      .insertInto('first_keys')
      .values({ key, taken_by, expires_at })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ taken_by, expires_at })
          .where((where) =>
            where.or([where('first_keys.expires_at', '<=', now), where('first_keys.taken_by', '=', taken_by)]),
          ),
      )
      .returning('key')
      .executeTakeFirst()
    return taken !== undefined
  },
  async forget(key) {
    await db.deleteFrom('first_keys').where('key', '=', key).execute()
  },
})

const contexts = (db: Kysely<Tables>): Store['contexts'] => ({
  async get(conversation) {
    const row = await db
      .selectFrom('contexts')
      .select(sql<Json>`value`.as('value'))
      .where('conversation', '=', conversation)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row?.value
  },
  async set(conversation, value) {
    const kept = { value: json(value), expires_at: inMs(CONTEXT_TTL_MS) }
    await db
      .insertInto('contexts')
      .values({ conversation, ...kept })
      .onConflict((conflict) => conflict.column('conversation').doUpdateSet(kept))
      .execute()
  },
})

const outbox = (db: Kysely<Tables>): Store['outbox'] => ({
  async add({ payload, ...entry }) {
    const times = { expires_at: inMs(OUTBOX_TTL_MS), leased_until: inMs(LEASE_MS) }
    const added = await db
      .insertInto('accepted')
      .values({ ...entry, ...times, payload: json(payload) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  },
  async done(id) {
    await db.deleteFrom('accepted').where('id', '=', id).execute()
  },
  async hold(channel, lane, ms) {
    await db
      .insertInto('holds')
      .values({ channel, lane, until: inMs(ms) })
      .onConflict((conflict) =>
        conflict.columns(['channel', 'lane']).doUpdateSet({ until: sql`greatest(holds.until, excluded.until)` }),
      )
      .execute()
  },
  async heldFor(channel, lane) {
    const row = await db
      .selectFrom('holds')
      .select(sql<number>`(extract(epoch from until - now()) * 1000)::float8`.as('ms'))
      .where('channel', '=', channel)
      .where('lane', '=', lane)
      .executeTakeFirst()
    return Math.max(0, row?.ms ?? 0)
  },
  async renew(id) {
    await db
      .updateTable('accepted')
      .set({ leased_until: inMs(LEASE_MS) })
      .where('id', '=', id)
      .execute()
  },
  take: (channel, most) => takeFree(db, channel, most),
  async release(id) {
    await db.updateTable('accepted').set({ leased_until: now }).where('id', '=', id).execute()
  },
})

/** Two copies that take at once get different entries: each skips what the other has locked. */
async function takeFree(db: Kysely<Tables>, channel: string, most: number): Promise<readonly Accepted[]> {
  const free = db
    .selectFrom('accepted')
    .select('id')
    .where('channel', '=', channel)
    .where('leased_until', '<=', now)
    .where('expires_at', '>', now)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('holds')
            .select('holds.lane')
            .whereRef('holds.channel', '=', 'accepted.channel')
            .whereRef('holds.lane', '=', 'accepted.lane')
            .where('holds.until', '>', now),
        ),
      ),
    )
    .orderBy('accepted_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
  const taken = await db
    .updateTable('accepted')
    .set({ leased_until: inMs(LEASE_MS) })
    .where('id', 'in', free)
    .returning(['id', 'channel', 'lane', 'accepted_at', sql<Json>`payload`.as('payload')])
    .execute()
  return taken
    .sort((one, other) => one.accepted_at.getTime() - other.accepted_at.getTime())
    .map(({ accepted_at: _, ...entry }) => entry)
}

const counters = (db: Kysely<Tables>): Store['counters'] => ({
  async add(name, by = 1) {
    await db
      .insertInto('counters')
      .values({ name, count: by })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ count: sql`counters.count + ${by}` }))
      .execute()
  },
  async all(prefix) {
    const rows = await db
      .selectFrom('counters')
      .selectAll()
      .where(sql<boolean>`starts_with(name, ${prefix})`)
      .execute()
    return new Map(rows.map(({ name, count }) => [name, count]))
  },
})

const installations = (db: Kysely<Tables>, seal: Seal | undefined): Store['installations'] => ({
  async get(id) {
    const row = await db.selectFrom('installations').select('sealed').where('id', '=', id).executeTakeFirst()
    return row && needed(seal).open(id, row.sealed)
  },
  async set(id, secret) {
    const kept = { sealed: needed(seal).close(id, secret), updated_at: now }
    await db
      .insertInto('installations')
      .values({ id, ...kept })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
      .execute()
  },
  async delete(id) {
    await db.deleteFrom('installations').where('id', '=', id).execute()
  },
})

function needed(seal: Seal | undefined): Seal {
  if (!seal) throw new Error('Installations are stored encrypted: set STORE_KEY to 32 characters of chance or more.')
  return seal
}

const limits = (db: Kysely<Tables>): Store['limits'] => ({
  async hit(key, windowMs) {
    const endsAt = (Math.floor(Date.now() / windowMs) + 1) * windowMs
    const { count } = await db
      .insertInto('windows')
      .values({ key: `${key}/${endsAt}`, count: 1, ends_at: new Date(endsAt) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ count: sql`windows.count + 1` }))
      .returning('count')
      .executeTakeFirstOrThrow()
    return { count, endsAt }
  },
})
