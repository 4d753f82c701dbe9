import { expect, test } from 'vitest'
import { neighbours } from '../../../src/core/index.ts'

test('items join the group that the first of it began, and only where they follow each other', () => {
  const near = (first: number, item: number): boolean => item - first <= 2
  expect(neighbours([1, 2, 3, 4, 9, 3], near)).toEqual([[1, 2, 3], [4], [9, 3]])
  expect(neighbours([], near)).toEqual([])
})
