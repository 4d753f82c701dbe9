import { expect, test } from 'vitest'
import { idf } from '../../../src/core/text/idf.ts'

test('what fewer texts hold tells more, and what all hold tells something still', () => {
  const told = [0, 1, 2, 10, 50, 100].map((holding) => idf(100, holding))
  expect(told).toEqual(told.toSorted((a, b) => b - a))
  expect(new Set(told).size).toBe(told.length)
  expect(told.at(-1)).toBeGreaterThan(0.5)
  expect(Number.isFinite(told[0])).toBe(true)
})

test('without texts nothing is told', () => {
  expect(idf(0, 0)).toBe(0)
})
