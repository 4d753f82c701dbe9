import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/index.ts'

/** What every store does; `open` gives an empty one, `other` a second copy on the same data. */
export function testStore(open: () => Promise<Store>, other: (store: Store) => Promise<Store>): void {
  const accepted = (id: string, lane = 'T1/C1') => ({ id, channel: 'slack', lane, payload: { answer: [id, null, 1] } })

  describe('first-time keys', () => {
    test('a key is taken once, over the copies, until it is forgotten', async () => {
      const store = await open()
      const copy = await other(store)
      expect(await store.firsts.isFirst('slack/1')).toBe(true)
      expect(await copy.firsts.isFirst('slack/1')).toBe(false)
      await store.firsts.forget('slack/1')
      const answers = await Promise.all([copy, store, copy, store].map(({ firsts }) => firsts.isFirst('slack/1')))
      expect(answers.filter(Boolean)).toHaveLength(1)
    })

    test('a key may be taken again after its time', async () => {
      const { firsts } = await open()
      expect(await firsts.isFirst('slack/2', 1)).toBe(true)
      await expect.poll(() => firsts.isFirst('slack/2')).toBe(true)
      expect(await firsts.isFirst('slack/2')).toBe(false)
    })
  })

  test('a conversation remembers what was last set, on every copy', async () => {
    const store = await open()
    expect(await store.contexts.get('teams/1')).toBeUndefined()
    await store.contexts.set('teams/1', { section: 'vfu', position: 2 })
    await store.contexts.set('teams/1', { section: 'inledning', of: [1, null, 'x'] })
    expect(await (await other(store)).contexts.get('teams/1')).toEqual({ section: 'inledning', of: [1, null, 'x'] })
    await store.contexts.set('teams/2', null)
    expect(await store.contexts.get('teams/2')).toBeNull()
  })

  describe('answers accepted', () => {
    test('what is held is not taken; what is let go is, once, the oldest first, with all its payload', async () => {
      const store = await open()
      const copy = await other(store)
      for (const id of ['a', 'b', 'c']) expect(await store.outbox.add(accepted(id))).toBe(true)
      expect(await copy.outbox.add(accepted('a'))).toBe(false)
      expect(await copy.outbox.take('slack', 10)).toEqual([])
      for (const id of ['c', 'b', 'a']) await store.outbox.release(id)
      expect(await copy.outbox.take('teams', 10)).toEqual([])
      expect(await copy.outbox.take('slack', 2)).toEqual([accepted('a'), accepted('b')])
      expect(await store.outbox.take('slack', 10)).toEqual([accepted('c')])
    })

    test('what is delivered is gone', async () => {
      const store = await open()
      await store.outbox.add(accepted('d'))
      await store.outbox.release('d')
      await store.outbox.done('d')
      expect(await store.outbox.take('slack', 10)).toEqual([])
    })

    test('what was accepted once is not again, on any copy, until its key is forgotten', async () => {
      const store = await open()
      const copy = await other(store)
      const added = await Promise.all([store, copy, store, copy].map(({ outbox }) => outbox.add(accepted('g'))))
      expect(added.filter(Boolean)).toHaveLength(1)
      await store.outbox.done('g')
      expect(await copy.outbox.add(accepted('g'))).toBe(false)
      await store.firsts.forget('g')
      expect(await store.outbox.add(accepted('g'))).toBe(true)
      expect(await copy.firsts.isFirst('g')).toBe(false)
    })

    test('a lane that the platform holds waits, for every copy; other lanes do not', async () => {
      const store = await open()
      await store.outbox.add(accepted('e', 'T1/slow'))
      await store.outbox.add(accepted('f', 'T1/free'))
      for (const id of ['e', 'f']) await store.outbox.release(id)
      await store.outbox.hold('slack', 'T1/slow', 60_000)
      await store.outbox.hold('slack', 'T1/slow', 10)
      const copy = await other(store)
      expect(await copy.outbox.heldFor('slack', 'T1/slow')).toBeGreaterThan(30_000)
      expect(await copy.outbox.heldFor('slack', 'T1/free')).toBe(0)
      expect(await copy.outbox.take('slack', 10)).toEqual([accepted('f', 'T1/free')])
    })
  })

  test('counts add up over the copies, and are told by prefix', async () => {
    const store = await open()
    const copy = await other(store)
    await Promise.all([store.counters.add('feedback/vfu/up'), copy.counters.add('feedback/vfu/up', 2)])
    await store.counters.add('other/x')
    expect(await copy.counters.all('feedback/')).toEqual(new Map([['feedback/vfu/up', 3]]))
  })

  test('an installation is kept, replaced and deleted', async () => {
    const store = await open()
    await store.installations.set('T1', 'xoxb-old')
    await store.installations.set('T1', 'xoxb-new')
    expect(await (await other(store)).installations.get('T1')).toBe('xoxb-new')
    await store.installations.delete('T1')
    expect(await store.installations.get('T1')).toBeUndefined()
  })

  test('a rate counts over the copies within its window', async () => {
    const store = await open()
    const copy = await other(store)
    const hour = 3600_000
    const hits = await Promise.all([store, copy, store].map(({ limits }) => limits.hit('ip/1', hour)))
    expect(hits.map(({ count }) => count).sort()).toEqual([1, 2, 3])
    expect(hits[0]?.endsAt).toBeGreaterThan(Date.now() - 1)
    expect((await store.limits.hit('ip/2', hour)).count).toBe(1)
  })
}
