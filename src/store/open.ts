import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createMemoryStore } from './memory.ts'
import type { Store } from './store.ts'

/** In PostgreSQL where the settings name one; its driver is loaded only then. */
export async function openStore({ databaseUrl, storeKey }: Config, log: Logger): Promise<Store> {
  if (databaseUrl === undefined) return createMemoryStore()
  const { createPostgresStore } = await import('./postgres/index.ts')
  return createPostgresStore({ url: databaseUrl, key: storeKey, log })
}
