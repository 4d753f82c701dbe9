import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountsIn } from '../../../src/core/text/amounts.ts'

const WORDS = { thousand: /^tusen$/, million: /^miljon/, share: /^(?:%|procent)$/, around: /^ca$/ }

test('a number is read with its thousands, its decimals and what it is counted in', () => {
  for (const [text, value, counted] of [
    ['1 700', 1700, 1700],
    ['1,700', 1700, 1700],
    ['4,9 miljoner', 4.9, 4_900_000],
    ['4.9 miljoner', 4.9, 4_900_000],
    ['3 tusen', 3, 3000],
    ['28%', 28, 28],
  ] as const)
    expect.soft(amountsIn(text, WORDS), text).toMatchObject([{ value, counted }])
})

test('what has a mark is no place in a document', () => {
  expect(amountsIn('28 procent (2 800) fler, fotnot 8', WORDS).map(({ isMarked }) => isMarked)).toEqual([
    true,
    true,
    false,
  ])
})

test('a report number, a time and a word with a digit are no amounts', () => {
  expect(amountsIn('sou 2018:77, kl 10:30, b12', WORDS)).toEqual([])
})

test('whatever is typed, values are numbers', () => {
  fc.assert(fc.property(fc.string(), (text) => amountsIn(text, WORDS).every(({ counted }) => Number.isFinite(counted))))
})
