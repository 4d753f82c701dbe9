import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/index.ts'
import { createPostgresStore } from '../../src/store/postgres/index.ts'
import { testStore } from './contract.ts'
import { createWire, DATABASE_URL, isAway, query } from './database.ts'

const log = pino({ level: 'silent' })
const key = 'a key of thirty-two letters, or more'
const schemas: string[] = []
const opened: Store[] = []
const schemaOf = new WeakMap<Store, string>()

async function openIn(schema: string, url = DATABASE_URL): Promise<Store> {
  const store = await createPostgresStore({ url, key, schema, log })
  opened.push(store)
  schemaOf.set(store, schema)
  return store
}

function newSchema(): string {
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  schemas.push(schema)
  return schema
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})
afterAll(async () => {
  for (const schema of schemas) await query(`drop schema if exists ${schema} cascade`)
})

describe.skipIf(isAway)('PostgreSQL', () => {
  testStore(
    () => openIn(newSchema()),
    (store) => openIn(schemaOf.get(store) ?? ''),
  )

  test('copies that start together migrate once', async () => {
    const schema = newSchema()
    const stores = await Promise.all([1, 2, 3, 4].map(() => openIn(schema)))
    for (const store of stores) expect(store.status()).toMatchObject({ kind: 'postgresql', ok: true })
  })

  test('secrets are encrypted, and stay with their id', async () => {
    const schema = newSchema()
    const store = await openIn(schema)
    await store.installations.set('T1', 'xoxb-secret')
    const rows = await query(`select * from ${schema}.installations`)
    expect(JSON.stringify(rows)).not.toContain('xoxb')
    await query(`update ${schema}.installations set id = 'T2'`)
    await expect(store.installations.get('T2')).rejects.toThrow()
  })

  test('away: answers go on from memory, the status says so; back: the copies share again', async () => {
    const schema = newSchema()
    const wire = await createWire()
    const store = await openIn(schema, wire.url)
    const copy = await openIn(schema)
    await store.contexts.set('c', 1)
    wire.cut()
    expect(await store.firsts.isFirst('during')).toBe(true)
    expect(await store.firsts.isFirst('during')).toBe(false)
    expect(await store.contexts.get('c')).toBe(1)
    await store.counters.add('n', 2)
    expect(store.status()).toMatchObject({ ok: false })
    expect(store.status().reason).toMatch(/^PostgreSQL cannot be used.*DATABASE_URL/)
    wire.mend()
    await expect.poll(() => store.status().ok).toBe(true)
    expect(await copy.firsts.isFirst('during')).toBe(false)
    expect(await store.firsts.isFirst('after')).toBe(true)
    expect(await copy.firsts.isFirst('after')).toBe(false)
    await expect.poll(() => copy.counters.all('n')).toEqual(new Map([['n', 2]]))
    wire.close()
  })

  test('a full disk: answers go on from memory, and the status says so until there is room', async () => {
    const schema = newSchema()
    const store = await openIn(schema)
    await query(`create function ${schema}.no_room() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$`)
    for (const table of ['first_keys', 'windows']) {
      await query(`create trigger no_room before insert on ${schema}.${table} execute function ${schema}.no_room()`)
    }
    expect(await store.firsts.isFirst('full')).toBe(true)
    const { reason, since } = store.status()
    expect(reason).toContain('(53100)')
    // Three looks, in which the database can be reached and read from.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect(store.status()).toMatchObject({ ok: false, since })
    await query(`drop function ${schema}.no_room() cascade`)
    await expect.poll(() => store.status().ok).toBe(true)
    expect(await store.firsts.isFirst('room')).toBe(true)
    expect(await query(`select key from ${schema}.first_keys order by key`)).toEqual([{ key: 'full' }, { key: 'room' }])
  })

  test('what was delivered while it was away is taken over by no copy', async () => {
    const schema = newSchema()
    const wire = await createWire()
    const store = await openIn(schema, wire.url)
    const entry = { id: 'e', channel: 'slack', lane: 'T1/C1', payload: 'asked' }
    await store.outbox.add(entry)
    await store.outbox.release('e')
    wire.cut()
    await store.outbox.done('e')
    wire.mend()
    await expect.poll(() => store.status().ok).toBe(true)
    expect(await (await openIn(schema)).outbox.take('slack', 10)).toEqual([])
    wire.close()
  })

  test('what was accepted while it was away is not accepted by another copy once it is back', async () => {
    const schema = newSchema()
    const wire = await createWire()
    const store = await openIn(schema, wire.url)
    wire.cut()
    expect(await store.outbox.add({ id: 'e', channel: 'slack', lane: 'T1/C1', payload: 'asked' })).toBe(true)
    await store.outbox.done('e')
    wire.mend()
    await expect.poll(() => store.status().ok).toBe(true)
    const copy = await openIn(schema)
    expect(await copy.outbox.add({ id: 'e', channel: 'slack', lane: 'T1/C1', payload: 'asked' })).toBe(false)
    wire.close()
  })

  test('away at the start: opens, and is used once it is there', async () => {
    const wire = await createWire()
    wire.cut()
    const store = await openIn(newSchema(), wire.url)
    expect(store.status().ok).toBe(false)
    expect(await store.firsts.isFirst('early')).toBe(true)
    wire.mend()
    await expect.poll(() => store.status().ok).toBe(true)
    wire.close()
  })
})
