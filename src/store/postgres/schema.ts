import { type Generated, type Kysely, type Migration, type QueryCreator, sql } from 'kysely'
import type { Json } from '../store.ts'

/** The tables. Times are the database's own, so that the clocks of the copies need not agree. */
export interface Tables {
  /** `taken_by`: of one call, so that repeating it does not lose what it took. */
  first_keys: { key: string; taken_by: string; expires_at: Date }
  contexts: { conversation: string; value: unknown; expires_at: Date }
  accepted: {
    id: string
    channel: string
    lane: string
    payload: unknown
    accepted_at: Generated<Date>
    expires_at: Date
    leased_until: Date
  }
  holds: { channel: string; lane: string; until: Date }
  counters: { name: string; count: number }
  installations: { id: string; sealed: string; updated_at: Generated<Date> }
  windows: { key: string; count: number; ends_at: Date }
}

const expiring = ['first_keys', 'contexts', 'accepted'] as const

/** In the order in which they are carried out; one that has been released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '1-first': {
    async up(db: Kysely<unknown>) {
      const { schema } = db
      await schema
        .createTable('first_keys')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('taken_by', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .execute()
      await schema
        .createTable('contexts')
        .addColumn('conversation', 'text', (column) => column.primaryKey())
        .addColumn('value', 'jsonb', (column) => column.notNull())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .execute()
      await schema
        .createTable('accepted')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('lane', 'text', (column) => column.notNull())
        .addColumn('payload', 'jsonb', (column) => column.notNull())
        .addColumn('accepted_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .addColumn('leased_until', 'timestamptz', (column) => column.notNull())
        .execute()
      await schema
        .createTable('holds')
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('lane', 'text', (column) => column.notNull())
        .addColumn('until', 'timestamptz', (column) => column.notNull())
        .addPrimaryKeyConstraint('holds_key', ['channel', 'lane'])
        .execute()
      await schema
        .createTable('counters')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('count', 'float8', (column) => column.notNull())
        .execute()
      await schema
        .createTable('installations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('sealed', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .execute()
      await schema
        .createTable('windows')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
        .execute()
      for (const table of expiring) {
        await schema.createIndex(`${table}_expires_at`).on(table).column('expires_at').execute()
      }
    },
  },
}

export const now = sql<Date>`now()`
export const inMs = (ms: number) => sql<Date>`now() + ${ms} * interval '1 millisecond'`
export const json = (value: Json) => sql<Json>`${JSON.stringify(value)}::jsonb`

/** Takes a first-time key: its row where it was free, had ended or was this very call's, else none. */
export function takeFirst(
  db: QueryCreator<Tables>,
  { key, takenBy: taken_by, ttlMs }: { readonly key: string; readonly takenBy: string; readonly ttlMs: number },
) {
  const expires_at = inMs(ttlMs)
  return db
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
}

/** Deletes what has ended. */
export async function sweep(db: Kysely<Tables>): Promise<void> {
  for (const table of expiring) await db.deleteFrom(table).where('expires_at', '<', now).execute()
  await db.deleteFrom('windows').where('ends_at', '<', now).execute()
  await db.deleteFrom('holds').where('until', '<', now).execute()
}
