import { expect, test } from 'vitest'
import { GRAM_LENGTH, gramsOf } from '../../../src/core/text/ngrams.ts'

test('a word gives every run of letters, its beginning marked', () => {
  expect(gramsOf('avtal')).toEqual(['^avt', 'avta', 'vtal'])
})

test('a word too short for a run is its own', () => {
  expect(gramsOf('ab')).toEqual(['^ab'])
  expect(gramsOf('abc')).toEqual(['^abc'])
})

test('a long word has a run for each letter after the first few', () => {
  const word = 'kompetensförsörjning'
  expect(gramsOf(word)).toHaveLength(word.length + 2 - GRAM_LENGTH)
})
