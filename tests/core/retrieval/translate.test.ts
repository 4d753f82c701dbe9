import { expect, test } from 'vitest'
import { parse } from '../../../src/core/query/parsed-query.ts'
import { createHeldWords, wordDataOf } from '../../../src/core/retrieval/held-words.ts'
import { createTranslate } from '../../../src/core/retrieval/translate.ts'
import { LEXICONS, wordsIn } from '../../fixtures/words.ts'

const DICTIONARY = [
  { en: ['cycle path', 'bike lane'], sv: ['cykelväg', 'cykelbana'] },
  { en: ['path', 'trail'], sv: ['stig', 'gångväg'] },
  { en: ['bridge', 'crossing'], sv: ['överfart', 'bro'] },
  { en: ['crossing', 'junction'], sv: ['korsning', 'bro'] },
]

const { en, sv } = LEXICONS
const { holds } = createHeldWords(wordDataOf(wordsIn('cykelbana bro stig korsning')))
const translate = createTranslate(DICTIONARY, en, sv, holds)
const translated = (question: string): string =>
  translate(parse(question, en))
    .words.map(({ text }) => text)
    .join(' ')

test('the longest expression counts, in any form, by the word that the document has', () => {
  expect(translated('are there cycle paths?')).toBe('cykelbana')
  expect(translated('which path')).toBe('stig')
})

test('what all meanings of a word have in common is nearest', () => {
  expect(translated('crossings')).toBe('bro')
  expect(translated('junctions')).toBe('korsning')
})

test('what the dictionary lacks stays, and so does what kind of answer is asked for', () => {
  expect(translated('bridges in Ekhamn 2019')).toBe('bro ekhamn 2019')
  expect(translate(parse('how many bridges', en)).cues).toEqual(parse('how many bridges', en).cues)
})
