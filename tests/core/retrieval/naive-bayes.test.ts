import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEXICONS } from '../../fixtures/words.ts'
import { bayesDataOf, createNaiveBayes } from '../../../src/core/retrieval/naive-bayes.ts'
import { createTraitSpace, traitDataOf } from '../../../src/core/retrieval/phrase-traits.ts'

const { tokeniseKnown } = LEXICONS.sv
const LIBRARY = 0
const TRAINS = 1
const EMPTY = 2
const PHRASES: readonly (readonly [text: string, owner: number])[] = [
  ['hur lånar jag en bok', LIBRARY],
  ['när stänger biblioteket', LIBRARY],
  ['får barn låna tidskrifter', LIBRARY],
  ['bokbussen i byn', LIBRARY],
  ['när går tåget mot norr', TRAINS],
  ['vad kostar en tågbiljett', TRAINS],
  ['får hunden åka tåg', TRAINS],
  ['sovvagn till fjällen', TRAINS],
  ['ett okänt ämne om böcker och tåg', -1],
]
const { data, traits } = traitDataOf(PHRASES.map(([text]) => tokeniseKnown(text)))
const space = createTraitSpace(data)
const owners = Int32Array.from(PHRASES, ([, owner]) => owner)
const likely = createNaiveBayes(space, bayesDataOf(data.weights, traits, owners, EMPTY + 1))
const ask = (text: string) => [...likely(space.traitsOf(tokeniseKnown(text)))]

describe('naive Bayes over phrases', () => {
  test('tells whose phrases a question looks like, though none of them has all its words', () => {
    expect(ask('får barn låna en bok på bussen')[LIBRARY]).toBe(0)
    expect(ask('får barn åka tåg till fjällen')[TRAINS]).toBe(0)
  })

  test('is less sure the fewer words tell', () => {
    const [, sure = 0] = ask('låna bok på biblioteket')
    const [, unsure = 0] = ask('får barn låna hunden på tåget till biblioteket')
    expect(sure).toBeLessThan(unsure)
  })

  test('tells nothing of words that no phrase has', () => {
    expect(ask('xyzzy')).toEqual([0, 0, 0])
  })

  test('the likeliest is nought and the others below, whatever is asked', () => {
    const words = fc.array(fc.constantFrom('bok', 'tåg', 'när', 'får', 'barn', 'biblioteket', 'norr', 'okänt', 'xyz'))
    fc.assert(
      fc.property(words, (some) => {
        const scores = ask(some.join(' '))
        expect(Math.max(...scores)).toBeCloseTo(0)
        expect(scores.every(Number.isFinite)).toBe(true)
        expect(scores).toHaveLength(EMPTY + 1)
      }),
    )
  })
})
