import { expect, test } from 'vitest'
import { createHolds, wordDataOf } from '../../../src/core/retrieval/held-words.ts'
import { items } from '../../fixtures/memo.ts'
import { wordOf, wordsIn } from '../../fixtures/words.ts'

const holds = createHolds(wordDataOf(wordsIn('specialister går kurser på sjukhus 1177 och 14 boenden')))

test('a word is held in any form, with a slip of the finger, or as a compound of words that stand there', () => {
  for (const word of items('kurserna; kursen; sjukhsu; specialisterkurser; 1177'))
    expect.soft(holds(wordOf(word)), word).toBe(true)
  for (const word of items('banan; sjuk; nattarbete; kurir; 14; 7')) expect.soft(holds(wordOf(word)), word).toBe(false)
})

test('what is left of a longer word’s ending is not a word that is held', () => {
  const priced = createHolds(wordDataOf(wordsIn('billig billigare löner')))
  expect(priced(wordOf('bil'))).toBe(false)
  expect(priced(wordOf('lön'))).toBe(true)
})
