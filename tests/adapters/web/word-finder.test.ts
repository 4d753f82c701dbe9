import { expect, test } from 'vitest'
import { createWordFinder } from '../../../src/adapters/web/word-finder.ts'

const found = (patterns: readonly string[], text: string): string[] | undefined =>
  createWordFinder(patterns)
    ?.placesIn(text)
    .map(([from, to]) => text.slice(from, to))

test('finds words that have a beginning, whatever their case, and no word that only holds it', () => {
  expect(found(['digital*'], 'Digitala möten, e-DIGITALT, tvådigital')).toEqual(['Digitala', 'DIGITALT'])
  expect(found(['vård*', 'ålder*'], 'Åldern i vården; sjukvård.')).toEqual(['Åldern', 'vården'])
})

test('a pattern without a star is a whole word', () => {
  expect(found(['it'], 'IT och italienska')).toEqual(['IT'])
})

test('a character that grows when it is made small moves nothing', () => {
  expect(found(['möte*'], 'İİİ möten')).toEqual(['möten'])
})

test('words with a hyphen between them are found as one, others each alone', () => {
  expect(found(['covid*', '19'], 'Covid-19 och covid 19; 19-åriga')).toEqual(['Covid-19', 'covid', '19', '19'])
})

test('without a pattern there is nothing to find', () => {
  expect(createWordFinder([])).toBeUndefined()
  expect(createWordFinder(['.*', '(', '*'])).toBeUndefined()
})
