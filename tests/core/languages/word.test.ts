import { expect, test } from 'vitest'
import { PACKS } from '../../../src/core/languages/index.ts'
import { contentOf, gramsIn, stemsIn, toWord } from '../../../src/core/languages/word.ts'
import { items } from '../../fixtures/memo.ts'
import { LEXICONS, wordsIn } from '../../fixtures/words.ts'

const stemOf = (text: string, language: 'sv' | 'en'): string => toWord(text, PACKS[language].stem, () => false).stem

test.each([
  ['sv', 'utmaning utmaningarna; kommun kommunerna; sjuksköterska sjuksköterskor; forskning forskningen; vård vårds'],
  ['en', 'proposal proposals; placement placements; educate educating; municipality municipalities'],
] as const)('words of one family share a stem (%s)', (language, pairs) => {
  for (const pair of items(pairs)) {
    const [one = '', other = ''] = pair.split(' ')
    expect.soft(stemOf(one, language), pair).toBe(stemOf(other, language))
  }
  expect(stemOf('läkare', 'sv')).not.toBe(stemOf('lärare', 'sv'))
})

test('with or without å, ä, ö, the grams are the same', () => {
  expect(wordsIn('läkarnärvaro')[0]?.grams).toEqual(wordsIn('lakarnarvaro')[0]?.grams)
})

test('a short form is the word that it stands for', () => {
  const { sv } = LEXICONS
  expect(sv.tokenise('ssk o usk, tfn').map(({ text }) => text)).toEqual([
    'sjuksköterska',
    'o',
    'undersköterska',
    'telefonnummer',
  ])
  expect(sv.tokeniseKnown('ssk-programmet').map(({ text }) => text)).toEqual(['sjuksköterska', 'programmet'])
})

test('a compound is what it begins with, where its end says nothing of a subject', () => {
  const texts = (text: string): string[] => LEXICONS.sv.tokenise(text).map((word) => word.text)
  expect(texts('antagningssiffrorna möteshelvete bemanningsläget')).toEqual(['antagning', 'möte', 'bemanning'])
  expect(texts('läget siffror frågan nuläget förslaget underlaget')).toEqual([
    'läget',
    'siffror',
    'frågan',
    'nuläget',
    'förslaget',
    'underlaget',
  ])
})

test('a word says nothing that is grammar, everyday, or a name of the document or its publisher', () => {
  const { sv, en } = LEXICONS
  for (const word of items('och; att; finns; ska; far; radet; radets; promemorian; rapporten'))
    expect.soft(sv.isStopWord(word), word).toBe(true)
  for (const word of items('the; and; what; does; memo; council')) expect.soft(en.isStopWord(word), word).toBe(true)
  for (const word of items('vfu; kommun; forslag; forskning; lakare; the'))
    expect.soft(sv.isStopWord(word), word).toBe(false)
  expect(en.isStopWord('och')).toBe(false)
  expect(contentOf(wordsIn('vad säger rådet om vården')).map(({ text }) => text)).toEqual(['vården'])
})

test('what a question names: the document, its publisher or neither', () => {
  const { selfReference } = LEXICONS.sv
  expect(items('promemorian; rapporten; radets; kommunen').map(selfReference)).toEqual([
    'document',
    'document',
    'publisher',
    undefined,
  ])
})

test('known texts are read as others are, and each word once', () => {
  const { tokenise, tokeniseKnown } = LEXICONS.sv
  const plain = (word: { text: string; stem: string }) => [word.text, word.stem]
  expect(tokeniseKnown('vård och vård').map(plain)).toEqual(tokenise('vård och vård').map(plain))
  const [first, , again] = tokeniseKnown('vård och vård')
  expect(first).toBe(again)
})

test('the 4-grams and stems of words are each told once', () => {
  const words = wordsIn('vården vård vårda')
  expect(gramsIn(words)).toEqual([...new Set(gramsIn(words))])
  expect(stemsIn(wordsIn('vård vården'))).toHaveLength(1)
})
