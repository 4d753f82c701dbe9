import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** Where the tests find PostgreSQL. */
export const DATABASE_URL = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/test'

/** Runs one statement; undefined where no database is reachable. */
export async function query(text: string, url = DATABASE_URL): Promise<readonly unknown[] | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const result: { readonly rows: readonly unknown[] } = await client.query(text)
    return result.rows
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return undefined
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Why the tests that need a database are skipped, or false. */
export const isAway = (await query('select 1')) === undefined

if (isAway) console.warn(`No PostgreSQL at ${DATABASE_URL}: what needs one is skipped. Set TEST_DATABASE_URL.`)

/** A database of its own, so that no other bot takes what waits there. @returns its address, and what deletes it */
export async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await query(`create database ${name}`)
  const url = new URL(DATABASE_URL)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async drop() {
      await query(`drop database if exists ${name} with (force)`)
    },
  }
}
