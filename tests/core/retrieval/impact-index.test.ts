import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createImpactIndex, type FieldTokens, impactDataOf } from '../../../src/core/retrieval/impact-index.ts'
import { idf } from '../../../src/core/text/idf.ts'

const scoresOf = (texts: readonly FieldTokens[], weights: readonly number[], tokens: readonly string[]): number[] => {
  const scores = new Float64Array(texts.length)
  createImpactIndex(impactDataOf(texts, weights)).addScores(tokens, scores)
  return [...scores]
}

/** BM25+ as it is written in the paper (Lv and Zhai 2011), field by field: slow and plain. */
function bare(texts: readonly FieldTokens[], weights: readonly number[], tokens: readonly string[]): number[] {
  const [k, b, d] = [0.6, 0.7, 0.5]
  return texts.map((text) => {
    let sum = 0
    weights.forEach((weight, field) => {
      const average = texts.reduce((total, one) => total + (one[field]?.length ?? 0), 0) / texts.length
      for (const token of tokens) {
        const count = text[field]?.filter((other) => other === token).length ?? 0
        if (count === 0) continue
        const holding = texts.filter((one) => one[field]?.includes(token)).length
        const length = (text[field]?.length ?? 0) / Math.max(1, average)
        const frequency = (count * (k + 1)) / (count + k * (1 - b + b * length))
        sum += weight * idf(texts.length, holding) * (d + frequency)
      }
    })
    return sum
  })
}

const token = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const texts = fc.array(fc.tuple(fc.array(token), fc.array(token)), { minLength: 1, maxLength: 8 })

test('scores as a bare BM25+ over the same texts', () => {
  fc.assert(
    fc.property(texts, fc.uniqueArray(token), (some, query) => {
      const weights = [1, 0.5]
      const [ours, plain] = [scoresOf(some, weights, query), bare(some, weights, query)]
      ours.forEach((score, i) => expect(score).toBeCloseTo(plain[i] ?? NaN, 9))
    }),
  )
})

test('adds to what is there, and leaves the rest alone', () => {
  const index = createImpactIndex(impactDataOf([[['a']], [['b']]], [1]))
  const scores = Float64Array.from([10, 10])
  index.addScores(['a', 'x'], scores)
  expect(scores[0]).toBeGreaterThan(10)
  expect(scores[1]).toBe(10)
})

test('rare tokens, short texts and weighty fields count more', () => {
  const some = [
    [['a', 'b'], []],
    [['a', 'c', 'c', 'd'], []],
    [['a'], ['b']],
  ]
  const [first = 0, second = 0, third = 0] = scoresOf(some, [1, 0.5], ['b'])
  expect(first).toBeGreaterThan(third)
  expect(second).toBe(0)
  const [short = 0, long = 0] = scoresOf(some, [1, 0.5], ['a'])
  expect(short).toBeGreaterThan(long)
})
