import { type Kysely, sql } from 'kysely'
import { createSeal, type Seal } from '../seal.ts'
import { CONTEXT_TTL_MS, FIRST_TTL_MS, type Json, type Store } from '../store.ts'
import { createOutbox, type TableOutbox } from './outbox.ts'
import { type Tables, inMs, json, now, takeFirst } from './schema.ts'

/** The ports, straight on the tables: every method throws where the database is away. */
export interface TableStore extends Omit<Store, 'status' | 'close' | 'firsts' | 'outbox'> {
  readonly outbox: TableOutbox
  readonly firsts: Pick<Store['firsts'], 'forget'> & {
    /** @param takenBy names this call: made once more, it takes the same key again */
    take(key: string, takenBy: string, ttlMs?: number): Promise<boolean>
  }
}

/** @param key encrypts installations, which need one, and what is accepted */
export const createTableStore = (db: Kysely<Tables>, key: string | undefined): TableStore => ({
  firsts: firsts(db),
  contexts: contexts(db),
  outbox: createOutbox(db, key === undefined ? undefined : createSeal(key, 'accepted')),
  counters: counters(db),
  installations: installations(db, key === undefined ? undefined : createSeal(key, 'installations')),
  limits: limits(db),
})

const firsts = (db: Kysely<Tables>): TableStore['firsts'] => ({
  async take(key, takenBy, ttlMs = FIRST_TTL_MS) {
    return (await takeFirst(db, { key, takenBy, ttlMs }).executeTakeFirst()) !== undefined
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
