import { expect, test } from 'vitest'
import { typedWords, wordsOf } from '../../../src/core/text/tokenise.ts'

test.each([
  ['Vad föreslår rådet?', ['vad', 'föreslår', 'rådet']],
  ['e-hälsa och E-lärande', ['e-hälsa', 'och', 'e-lärande']],
  ['HR:s roll', ['hr', 'roll']],
  ['SOU 2018:77', ['sou', '2018:77']],
  ['4,9 miljoner', ['4', '9', 'miljoner']],
  ['<b>vård</b>', ['b', 'vård', 'b']],
  ['**fetstil** _kursiv_', ['fetstil', 'kursiv']],
  ['😷🏥', []],
  [' \t\n', []],
  ['', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('a hyphenated compound is found written apart', () => {
  expect(wordsOf('VULF-avtal')).toEqual(wordsOf('VULF avtal'))
})

test('words as they were typed are as many, and put together they are the text', () => {
  for (const text of ['  Hej! Är SOU 2018:77 om E-hälsa?', 'HR:s roll, VULF-avtal', 'vad?']) {
    expect.soft(typedWords(text).join(''), text).toBe(text)
    expect.soft(typedWords(text).length, text).toBe(wordsOf(text).length)
  }
})
