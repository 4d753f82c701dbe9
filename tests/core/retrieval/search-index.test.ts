import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { createSearchIndex, searchDataOf } from '../../../src/core/retrieval/search-index.ts'

const WEIGHTS = { title: 2, text: 1 }

const ANIMALS = [
  { id: 'cats', tokens: { title: ['cat'], text: ['cat', 'mouse', 'milk'] } },
  { id: 'dogs', tokens: { title: ['dog'], text: ['dog', 'bone', 'milk'] } },
  { id: 'farm', tokens: { title: ['farm'], text: ['cat', 'dog', 'hen', 'milk'] } },
  { id: 'empty', tokens: { title: [], text: [] } },
]
const index = createSearchIndex(searchDataOf(ANIMALS, WEIGHTS), WEIGHTS)

const ranked = (...tokens: string[]): string[] =>
  [...index.search(tokens)].sort((a, b) => b[1] - a[1]).map(([id]) => id)

describe('an index over tokens that are ready', () => {
  test('leaves out what shares nothing', () => {
    expect(ranked('hen')).toEqual(['farm'])
    expect(ranked('fish')).toEqual([])
  })

  test('a title weighs more than a text', () => {
    expect(ranked('cat')).toEqual(['cats', 'farm'])
  })

  test('more tokens in common rank higher', () => {
    expect(ranked('cat', 'mouse')[0]).toBe('cats')
  })

  test('no token matches by its beginning or by likeness', () => {
    expect(ranked('ca')).toEqual([])
    expect(ranked('cats')).toEqual([])
  })

  test('tokens are kept as they are', () => {
    const entries = [{ id: 'odd', tokens: { text: ['två ord', '^a', 'É'] } }]
    const odd = createSearchIndex(searchDataOf(entries, { text: 1 }), { text: 1 })
    expect([...odd.search(['två ord']).keys()]).toEqual(['odd'])
    expect([...odd.search(['^a']).keys()]).toEqual(['odd'])
    expect([...odd.search(['É']).keys()]).toEqual(['odd'])
    expect([...odd.search(['ord']).keys()]).toEqual([])
  })

  test('scores as MiniSearch does that is asked for all the tokens at once', () => {
    const data = searchDataOf(ANIMALS, WEIGHTS)
    const whole = MiniSearch.loadJS<(typeof ANIMALS)[number]>(data, { fields: Object.keys(WEIGHTS) })
    const words = ['cat', 'dog', 'mouse', 'milk', 'bone', 'hen', 'farm', 'fish']
    fc.assert(
      fc.property(fc.subarray(words), (tokens) => {
        const results = whole.search('all', {
          tokenize: () => tokens,
          processTerm: (term) => term,
          boost: WEIGHTS,
          bm25: { k: 0.6, b: 0.7, d: 0.5 },
        })
        const scores = index.search(tokens)
        expect(scores.size).toBe(results.length)
        for (const { id, score } of results) expect(scores.get(String(id))).toBeCloseTo(score, 9)
      }),
    )
  })

  test('an empty query finds nothing', () => {
    expect(ranked()).toEqual([])
  })
})
