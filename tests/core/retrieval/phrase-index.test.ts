import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cuesOf } from '../../../src/core/query/parsed-query.ts'
import { createPhraseIndex, phraseDataOf } from '../../../src/core/retrieval/phrase-index.ts'
import { createTraitSpace, traitDataOf } from '../../../src/core/retrieval/phrase-traits.ts'
import type { Phrase } from '../../../src/core/retrieval/phrases.ts'
import { spaced } from '../../../src/core/text/tokenise.ts'
import { items } from '../../fixtures/memo.ts'
import { LEXICONS, wordsIn } from '../../fixtures/words.ts'

const asked = (text: string) => {
  const words = wordsIn(text)
  return { words, cues: cuesOf(spaced(words.map(({ folded }) => folded)), LEXICONS.sv) }
}
const phrase = (text: string, owner: number, claim = -1): Phrase => ({ ...asked(text), owner, claim })

/** What stands in a large share of all phrases tells nothing, so there must be others. */
const FILLING =
  items(`gröna cyklar i natten; min moster sjunger; fyra röda hundar; ett piano utan tangenter; snö på taket;
  kaffe med mjölk; tåget mot norr; en karta av papper; vinden vänder snart; sju sorters kakor; tysta dagar vid sjön;
  gamla filmer i svartvitt; havet luktar tång; en nyckel till huset; körsbär i trädgården; torget är tomt`)

/** Owner 0 has two claims, owner 1 one; owner 2 is an out-of-scope topic. */
const phrases = [
  phrase('hur många böcker lånades i våras', 0, 0),
  phrase('hur många lån blev det i våras', 0, 0),
  phrase('varför lånades fler böcker', 0, 1),
  phrase('lånades det fler böcker', 0, 1),
  phrase('bokbussens tider', 1, 2),
  phrase('vad kostar en försenad bok', 2),
  ...FILLING.map((text) => phrase(text, 3)),
]
const { data, traits } = traitDataOf(phrases.map(({ words }) => words))
const space = createTraitSpace(data)
const index = createPhraseIndex(space, phraseDataOf(phrases, data, traits), 4, 3)
const compare = (text: string) => {
  const { words, cues } = asked(text)
  return index(space.traitsOf(words), cues)
}

describe('a question compared with every phrase', () => {
  test('is as similar as can be to a phrase of its own', () => {
    const found = compare('bokbussens tider')
    expect(found.ofOwner(1).max).toBeCloseTo(1)
    expect(found.ofClaim(2)).toBeCloseTo(1)
    expect(found.ofOwner(2).max).toBeLessThan(0.2)
  })

  test('has the best phrase, and the mean of the best', () => {
    const found = compare('hur många böcker lånades i våras')
    const { max, topMean } = found.ofOwner(0)
    expect(max).toBeCloseTo(1)
    expect(topMean).toBeLessThan(max)
    expect(topMean).toBeGreaterThan(max / 3)
  })

  test('is less similar to a phrase that asks for another kind of answer', () => {
    const found = compare('hur många lån')
    const plain = compare('lån').ofClaim(0)
    expect(found.ofClaim(0)).toBeGreaterThan(plain)
    expect(compare('när bokbussens tider').ofClaim(2)).toBeLessThan(compare('hos bokbussens tider').ofClaim(2))
  })

  test('forgives a slip', () => {
    expect(compare('bokbusens tidder').ofOwner(1).max).toBeGreaterThan(0.4)
  })

  test('has nothing in common with strange words, and asks nothing of numbers that it lacks', () => {
    const found = compare('xyzzy qwqwq')
    expect(found.ofOwner(0)).toEqual({ max: 0, topMean: 0 })
    expect(found.ofClaim(0)).toBe(0)
  })

  test('gives shares, and the same ones whatever was compared before', () => {
    const words = fc.array(fc.constantFrom('hur', 'många', 'lånades', 'böcker', 'bokbussen', 'våras', 'kostar', 'xyz'))
    fc.assert(
      fc.property(words, words, (some, others) => {
        const first = compare(some.join(' ')).ofOwner(0)
        compare(others.join(' '))
        const again = compare(some.join(' ')).ofOwner(0)
        expect(again).toEqual(first)
        expect(first.max).toBeGreaterThanOrEqual(first.topMean)
        expect(first.max).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
