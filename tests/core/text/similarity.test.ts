import { describe, expect, test } from 'vitest'
import { createScorer, featuresOf, gramShare, HELD, matchOf } from '../../../src/core/text/similarity.ts'
import { wordOf, wordsIn } from '../../fixtures/words.ts'

const text = featuresOf(wordsIn('läkarutbildningar på sjukhus och i kommuner'))
const match = (word: string, ...synonyms: readonly string[]): number =>
  matchOf({ word: wordOf(word), synonyms: synonyms.map(wordsIn) }, text)

describe('how well a text has a word', () => {
  test('wholly in any form, less within a compound or as another word, and not by a few letters', () => {
    expect(match('kommunerna')).toBe(1)
    expect(match('läkare')).toBeGreaterThanOrEqual(HELD)
    expect(match('läkare')).toBeLessThan(1)
    expect(match('lasarett')).toBeLessThan(HELD)
    expect(match('lasarett', 'sjukhus')).toBeGreaterThanOrEqual(HELD)
    expect(match('lasarett', 'sjukhus')).toBeLessThan(1)
    expect(match('konsert')).toBeLessThan(HELD)
  })

  test('an expression of several words counts by the share of them that stands there', () => {
    expect(match('x', 'sjukhus i kommuner')).toBeGreaterThan(match('x', 'sjukhus i Norrland'))
  })

  test('a share of 4-grams is one of 0 to 1', () => {
    expect(gramShare([], new Set(['^vår']))).toBe(0)
    expect(gramShare(['^vår', 'vård'], new Set(['^vår']))).toBe(0.5)
  })
})

test('a scorer weighs rare words more, and has the score of a text with everything', () => {
  const texts = ['vård', 'vård och skola', 'vård och hem'].map((words) => featuresOf(wordsIn(words)))
  const query = ['vård', 'skola'].map((word) => ({ word: wordOf(word), synonyms: [], weight: 1 }))
  const { score, most } = createScorer(texts, query)
  const [first = 0, second = 0, third = 0] = texts.map((one) => score([one]))
  expect(second).toBeCloseTo(most)
  expect(first).toBeCloseTo(third)
  expect(second - first).toBeGreaterThan(first)
  expect(score(texts)).toBeCloseTo(most)
})
