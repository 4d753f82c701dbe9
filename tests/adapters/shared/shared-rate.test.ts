import { expect, test } from 'vitest'
import { countedOverCopies } from '../../../src/adapters/shared/shared-rate.ts'
import { createMemoryStore } from '../../../src/store/index.ts'

test('copies that share a store count together, each name and address by itself, until the window is over', async () => {
  let time = 0
  const { limits } = createMemoryStore(() => time)
  const copies = [countedOverCopies(limits, 'web', 60_000), countedOverCopies(limits, 'web', 60_000)]
  const hits: number[] = []
  for (const copy of copies) hits.push((await copy.increment('198.51.100.1')).totalHits)
  expect(hits).toEqual([1, 2])
  expect(await copies[0]?.increment('198.51.100.2')).toEqual({ totalHits: 1, resetTime: new Date(60_000) })
  expect((await countedOverCopies(limits, 'mcp', 60_000).increment('198.51.100.1')).totalHits).toBe(1)
  time = 60_000
  expect((await copies[0]?.increment('198.51.100.1'))?.totalHits).toBe(1)
})
