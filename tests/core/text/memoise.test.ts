import { expect, test, vi } from 'vitest'
import { remember } from '../../../src/core/index.ts'

test('asks once, and again when what was unused for longest is dropped', () => {
  const work = vi.fn((question: string) => question.toUpperCase())
  const remembered = remember(work, 2)
  expect([remembered('a'), remembered('b'), remembered('a'), remembered('c')]).toEqual(['A', 'B', 'A', 'C'])
  expect(work).toHaveBeenCalledTimes(3)
  remembered('a')
  expect(work).toHaveBeenCalledTimes(3)
  remembered('b')
  expect(work).toHaveBeenCalledTimes(4)
})
