import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Seal } from '../seal.ts'
import { type Accepted, FIRST_TTL_MS, type Json, LEASE_MS, type Outbox, OUTBOX_TTL_MS } from '../store.ts'
import { inMs, json, now, takeFirst, type Tables } from './schema.ts'

/** The port, straight on the tables: every method throws where the database is away. */
export interface TableOutbox extends Omit<Outbox, 'add'> {
  /** @param takenBy names this call: made once more, it takes the same id again */
  add(entry: Accepted, takenBy: string): Promise<boolean>
}

/** @param seal encrypts payloads; without one they are stored as they are */
export const createOutbox = (db: Kysely<Tables>, seal: Seal | undefined): TableOutbox => ({
  async add({ id, channel, lane, payload }, takenBy) {
    const written = json(toStored(id, payload, seal))
    const times = { expires_at: inMs(OUTBOX_TTL_MS), leased_until: inMs(LEASE_MS) }
    // One statement, so that no id is ever taken whose delivery is not kept.
    const taken = await db
      .with('first', (query) => takeFirst(query, { key: id, takenBy, ttlMs: FIRST_TTL_MS }))
      .with('entry', (query) =>
        query
          .insertInto('accepted')
          .columns(['id', 'channel', 'lane', 'payload', 'expires_at', 'leased_until'])
          .expression((from) =>
            from
              .selectFrom('first')
              .select([
                'first.key',
                sql<string>`${channel}::text`.as('channel'),
                sql<string>`${lane}::text`.as('lane'),
                written.as('payload'),
                times.expires_at.as('expires_at'),
                times.leased_until.as('leased_until'),
              ]),
          )
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ channel, lane, payload: written, ...times }))
          .returning('id'),
      )
      .selectFrom('first')
      .select('first.key')
      .executeTakeFirst()
    return taken !== undefined
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
  async renew(ids) {
    if (ids.length === 0) return
    await db
      .updateTable('accepted')
      .set({ leased_until: inMs(LEASE_MS) })
      .where('id', 'in', ids)
      .execute()
  },
  take: (channel, most) => takeFree(db, channel, most, seal),
  async release(id) {
    await db.updateTable('accepted').set({ leased_until: now }).where('id', '=', id).execute()
  },
})

/** Two copies that take at once get different entries: each skips what the other has locked. */
async function takeFree(
  db: Kysely<Tables>,
  channel: string,
  most: number,
  seal: Seal | undefined,
): Promise<readonly Accepted[]> {
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
    .returning(['id', 'channel', 'lane', 'accepted_at', 'payload'])
    .execute()
  return taken
    .sort((one, other) => one.accepted_at.getTime() - other.accepted_at.getTime())
    .flatMap(({ id, channel, lane, payload }) => {
      const read = fromStored(id, payload, seal)
      return read ? [{ id, channel, lane, payload: read.plain }] : []
    })
}

const stored = z.union([z.strictObject({ plain: z.json() }), z.strictObject({ sealed: z.string() })])

const toStored = (id: string, payload: Json, seal: Seal | undefined): Json =>
  seal ? { sealed: seal.close(id, JSON.stringify(payload)) } : { plain: payload }

/** @returns undefined for what was written with another key, and is left to the copies that have it */
function fromStored(id: string, value: unknown, seal: Seal | undefined): { readonly plain: Json } | undefined {
  const { data } = stored.safeParse(value)
  if (!data || 'plain' in data) return data
  try {
    return seal && { plain: z.json().parse(JSON.parse(seal.open(id, data.sealed))) }
  } catch {
    return undefined
  }
}
