import { expect, test } from 'vitest'
import { ALPHABETICAL, letterOf } from '../../../src/core/index.ts'

test('words stand in Swedish order, numbers by their size', () => {
  const words = ['öl', 'ål', '112', 'zon', 'ärr', 'elev', '20', 'énde']
  expect(words.toSorted((a, b) => ALPHABETICAL.compare(a, b))).toEqual([
    '20',
    '112',
    'elev',
    'énde',
    'zon',
    'ål',
    'ärr',
    'öl',
  ])
})

test.each([
  ['öppet', 'Ö'],
  ['Ål', 'Å'],
  ['État', 'E'],
  ['vulf', 'V'],
  ['1177', '0–9'],
  ['', '0–9'],
])('%s stands under %s', (word, letter) => {
  expect(letterOf(word)).toBe(letter)
})
