import { expect, test } from 'vitest'
import { createHeldWords, wordDataOf } from '../../../src/core/retrieval/held-words.ts'
import { items } from '../../fixtures/memo.ts'
import { wordOf, wordsIn } from '../../fixtures/words.ts'

const { holds, onlyJoins } = createHeldWords(
  wordDataOf(wordsIn('specialister går kurser på sjukhus 1177 och 14 boenden')),
)

test('a word is held in any form, with a slip of the finger, or as a compound of words that stand there', () => {
  for (const word of items('kurserna; kursen; sjukhsu; specialisterkurser; 1177'))
    expect.soft(holds(wordOf(word)), word).toBe(true)
  for (const word of items('banan; sjuk; nattarbete; kurir; 14; 7')) expect.soft(holds(wordOf(word)), word).toBe(false)
})

test('a compound that stands nowhere itself says something else than its parts', () => {
  expect(onlyJoins(wordOf('specialisterkurser'))).toBe(true)
  for (const word of items('kurserna; sjukhsu; banan')) expect.soft(onlyJoins(wordOf(word)), word).toBe(false)
})

test('what is left of a longer word’s ending is not a word that is held', () => {
  const { holds: priced } = createHeldWords(wordDataOf(wordsIn('billig billigare löner')))
  expect(priced(wordOf('bil'))).toBe(false)
  expect(priced(wordOf('lön'))).toBe(true)
})
