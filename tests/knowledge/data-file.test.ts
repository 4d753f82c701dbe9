import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBytes, toBytes } from '../../src/knowledge/data-file.ts'
import { anyCharacter } from '../support/any-character.ts'

const numbers = fc.array(fc.integer())
const fractions = fc.array(fc.double())
const texts = fc.array(fc.string({ unit: anyCharacter }))

test('data come back as they were, lists of numbers too', () => {
  fc.assert(
    fc.property(numbers, fractions, texts, (some, others, words) => {
      const data = {
        words,
        inner: { lists: Int32Array.from(some), empty: new Float64Array(0), weights: Float64Array.from(others) },
        pairs: [['a', { 3: 1 }]],
      }
      expect(fromBytes(toBytes(data))).toEqual(data)
    }),
  )
})

test('bytes are read wherever they begin', () => {
  const data = { text: 'å', list: Float64Array.from([0.1, -0, NaN, Infinity]) }
  const bytes = toBytes(data)
  const within = new Uint8Array(bytes.length + 3)
  within.set(bytes, 3)
  expect(fromBytes(within.subarray(3))).toEqual(data)
})
