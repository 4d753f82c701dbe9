import { randomUUID } from 'node:crypto'
import { connect, createServer, type Socket } from 'node:net'
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

/** A way to the database that can be cut. */
export async function createWire(to = DATABASE_URL) {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => (near.destroy(), far.destroy()))
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const url = new URL(to)
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  url.hostname = '127.0.0.1'
  return {
    url: url.href,
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => void (isCut = false),
    close: () => void server.close(),
  }
}
