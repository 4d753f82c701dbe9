import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/store/index.ts'
import { FIRST_TTL_MS, LEASE_MS, MOST_CONTEXTS } from '../../src/store/store.ts'
import { testStore } from './contract.ts'

testStore(
  () => Promise.resolve(createMemoryStore()),
  (store) => Promise.resolve(store),
)

test('holds at most so many conversations: the ones written longest ago go first', async () => {
  const { contexts } = createMemoryStore()
  for (let i = 0; i <= MOST_CONTEXTS; i++) await contexts.set(`c${i}`, i)
  expect(await contexts.get('c0')).toBeUndefined()
  expect(await contexts.get('c1')).toBe(1)
})

test('keys end after half an hour, and what nobody renews is taken over', async () => {
  let time = 0
  const { firsts, outbox } = createMemoryStore(() => time)
  await firsts.isFirst('a')
  await outbox.add({ id: 'x', channel: 'slack', lane: 'l', payload: 1 })
  time = LEASE_MS - 1
  await outbox.renew(['x'])
  time = LEASE_MS + 1
  expect(await outbox.take('slack', 1)).toEqual([])
  time = 2 * LEASE_MS
  expect(await outbox.take('slack', 1)).toHaveLength(1)
  time = FIRST_TTL_MS - 1
  expect(await firsts.isFirst('a')).toBe(false)
  time = FIRST_TTL_MS
  expect(await firsts.isFirst('a')).toBe(true)
})
