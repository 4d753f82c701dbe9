import { Kysely, type MigrationProvider, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import { createMemoryStore } from '../memory.ts'
import { LEASE_MS, type Store } from '../store.ts'
import { createBacklog } from './backlog.ts'
import { createReach } from './reach.ts'
import { MIGRATIONS, sweep, type Tables } from './schema.ts'
import { createTableStore } from './tables.ts'
import { withMemory } from './with-memory.ts'

export interface PostgresOptions {
  /** `postgresql://user:password@host/database`. */
  readonly url: string
  /** Encrypts installations, and what is accepted. */
  readonly key?: string | undefined
  /** Of the tables. Default: `bot`. */
  readonly schema?: string
  readonly log: Logger
}

/**
 * A call that takes longer is late: it is tried again, and the database counts as away only when the looks say so
 * (`reach.ts`). Milliseconds.
 */
const CALL_MS = 4000
const SWEEP_EVERY_MS = 60_000
/** Whether it can be written to is tried so often, and each second while it is away. Milliseconds. */
const WRITE_EVERY_MS = 20_000
/** Connections of one copy. */
const CONNECTIONS = 8

/**
 * For several processes. While the database is away this process's memory takes its place, so that answers go on; what
 * the copies then do not know of each other is a duplicate at worst. Resolves once it is known whether it can be reached.
 */
export async function createPostgresStore({ url, key, schema = 'bot', log }: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CALL_MS,
    query_timeout: CALL_MS,
    application_name: 'vardkompetens',
  })
  // A connection that breaks while idle or between statements; the next statement says so.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const root = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const db = root.withSchema(schema)
  const tables = createTableStore(db, key)
  const memory = createMemoryStore()
  const backlog = createBacklog(tables)
  let hasStarted = false
  let takesFrom = -Infinity
  let writtenAt = -Infinity
  const migrate = onceDone(() => migrateUp(root, schema))
  const reach = createReach({
    connect: async (isWell) => {
      await migrate()
      await backlog.tell()
      if (isWell && performance.now() - writtenAt < WRITE_EVERY_MS) {
        await sql`select 1`.execute(root)
        return
      }
      // A full disk, or a database that has become a copy of another, can still be read from.
      await tables.limits.hit('store/look', WRITE_EVERY_MS)
      writtenAt = performance.now()
    },
    onChange: ({ ok, reason }) => {
      if (!ok) log.error({ reason }, 'The store is away; this process remembers by itself')
      else log.info('The store is within reach')
      if (!ok) return
      // No copy could renew its leases: each gets the time of one to do so, and to tell what it has delivered.
      if (hasStarted) takesFrom = performance.now() + LEASE_MS
      void moveCounters(memory, store)
    },
  })
  const store = withMemory({
    tables,
    memory,
    backlog,
    reach,
    mayTakeOver: () => performance.now() >= takesFrom,
  })
  await reach.start()
  hasStarted = true
  const sweeper = setInterval(() => void reach.attempt(() => sweep(db), nothing), SWEEP_EVERY_MS).unref()
  return {
    ...store,
    status: () => ({ kind: 'postgresql', ...reach.status() }),
    async close() {
      reach.stop()
      clearInterval(sweeper)
      await root.destroy()
    },
  }
}

const nothing = (): Promise<void> => Promise.resolve()

/** What was counted while the database was away. */
async function moveCounters(memory: Store, store: Pick<Store, 'counters'>): Promise<void> {
  for (const [name, count] of await memory.counters.all('')) {
    if (count === 0) continue
    await memory.counters.add(name, -count)
    await store.counters.add(name, count)
  }
}

/** Kysely's migrator holds an advisory lock, so copies that start together do not migrate twice. */
async function migrateUp(db: Kysely<Tables>, schema: string): Promise<void> {
  const provider: MigrationProvider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
  const migrator = new Migrator({ db: db.withSchema(schema), provider, migrationTableSchema: schema })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('The migration failed')
}

/** Work that is done until it succeeds, and then never again. */
function onceDone(work: () => Promise<void>): () => Promise<void> {
  let isDone = false
  return async () => {
    if (isDone) return
    await work()
    isDone = true
  }
}
