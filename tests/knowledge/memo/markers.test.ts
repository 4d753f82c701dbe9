import { expect, test } from 'vitest'
import { findMarkers } from '../../../src/knowledge/memo/markers.ts'

const anyUpTo20 = (number: number): boolean => number >= 1 && number <= 20
const numbersIn = (text: string): number[] => findMarkers(text, anyUpTo20).map(({ number }) => number)

test.each([
  ['BIB-avtal10 kan', [10]],
  ['nya tjänster.4 Antal', [4]],
  ['en paragraf2, att', [2]],
  ['hösten 2019.8 Det', [8]],
  ['kurser (på nätet)7 och', [7]],
  ['”läslyftet”3 är', [3]],
  ['till sist.18', [18]],
])('%s has a marker', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

test.each([
  'SOU 2018:77',
  'covid-19',
  '1177',
  'på 1177.se',
  '4,9 miljoner',
  'punkt 2.4',
  '(2 800) fler',
  'nära 10(20)',
  'B12a',
])('%s has none', (text) => {
  expect(numbersIn(text)).toEqual([])
})

test('digits are no marker where the page has no such footnote', () => {
  expect(findMarkers('nya tjänster.4 Antal', (number) => number === 5)).toEqual([])
})
