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

  test('an empty query finds nothing', () => {
    expect(ranked()).toEqual([])
  })
})
