import { expect, test } from 'vitest'
import { createLanguageModel, likelihoodRatio } from '../../../src/core/text/language-model.ts'

const care = createLanguageModel(['nurse', 'nurse', 'ward', 'list'])
const roads = createLanguageModel(['bridge', 'bridge', 'cycle', 'list'])

test('words of the one speak for it, of the other against it', () => {
  expect(likelihoodRatio(['nurse'], care, roads)).toBeGreaterThan(0)
  expect(likelihoodRatio(['nurse'], roads, care)).toBeLessThan(0)
})

test('what both have, or neither, tells nothing', () => {
  expect(likelihoodRatio(['list'], care, roads)).toBeCloseTo(0)
  expect(likelihoodRatio(['ferry'], care, roads)).toBe(0)
  expect(likelihoodRatio([], care, roads)).toBe(0)
})

test('a document without words is no document of anything', () => {
  expect(likelihoodRatio(['nurse'], createLanguageModel([]), care)).toBeLessThan(0)
})
