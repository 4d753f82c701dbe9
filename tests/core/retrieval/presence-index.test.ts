import { expect, test } from 'vitest'
import { countHeld, createPresenceIndex, presenceDataOf } from '../../../src/core/retrieval/presence-index.ts'

const index = createPresenceIndex(presenceDataOf([new Set(['a', 'b']), new Set(['b']), new Set<string>()]))

test('tells which texts hold a token', () => {
  expect([...index.holding('b')]).toEqual([0, 1])
  expect([...index.holding('x')]).toEqual([])
  expect([index.has('a'), index.has('x')]).toEqual([true, false])
})

test('a token that names a property of every object is a token like others', () => {
  for (const token of ['constructor', '__proto__', 'toString']) expect.soft(index.has(token), token).toBe(false)
})

test('counts how many of some tokens each text holds', () => {
  expect([...countHeld(index, ['a', 'b', 'x'], 3)]).toEqual([2, 1, 0])
})
