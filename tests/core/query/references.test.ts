import { expect, test } from 'vitest'
import { pagesIn, referencesIn, withPronoun } from '../../../src/core/query/references.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const { sv, en } = LEXICONS

/** In short: `proposal 2, lesson last`. */
const named = (question: string, language: 'sv' | 'en'): string =>
  referencesIn(question, LEXICONS[language].intents)
    .map(({ kind, number }) => `${kind} ${number}`)
    .join(', ')

test('sections by number, in digits, words, ordinals or short', () => {
  for (const [language, question, meant] of [
    ['sv', 'lärdom 7', 'lesson 7'],
    ['sv', 'LÄRDOM NR 7', 'lesson 7'],
    ['sv', 'lärdom nummer 1', 'lesson 1'],
    ['sv', 'lärdom sju', 'lesson 7'],
    ['sv', 'sjunde lärdomen', 'lesson 7'],
    ['sv', '7:e lärdomen', 'lesson 7'],
    ['sv', 'vad säger förslag 10?', 'proposal 10'],
    ['sv', 'det andra förslaget', 'proposal 2'],
    ['sv', 'sista förslaget', 'proposal last'],
    ['sv', 'förslag som har nummer 3', 'proposal 3'],
    ['sv', 'fn13', 'footnote 13'],
    ['sv', 'fot not 13', 'footnote 13'],
    ['sv', 'not 13', 'footnote 13'],
    ['sv', 'L7', 'lesson 7'],
    ['sv', 'U1 och U2', 'challenge 1, challenge 2'],
    ['sv', 'förslag 1 och 2', 'proposal 1, proposal 2'],
    ['sv', 'fotnot 13-15', 'footnote 13, footnote 14, footnote 15'],
    ['sv', 'första och sista lärdomen', 'lesson 1, lesson last'],
    ['sv', 'lärdom 3 och förslag 2', 'lesson 3, proposal 2'],
    ['sv', 'fotnot 10 till förslag 2', 'footnote 10'],
    ['en', 'lesson number 7', 'lesson 7'],
    ['en', 'the 3rd proposal', 'proposal 3'],
    ['en', 'recommendation three', 'proposal 3'],
    ['en', 'the last lesson', 'lesson last'],
    ['en', 'C3', 'challenge 3'],
  ] as const) {
    expect.soft(named(question, language), question).toBe(meant)
  }
})

test('a number of something else names no section', () => {
  for (const question of ['ge två förslag', 'andra förslag om VFU', 'förslag i år 2020', 'SOU 2018:77', 'F2 VFU', '7'])
    expect.soft(named(question, 'sv'), question).toBe('')
})

test('pages, where a question asks for nothing else', () => {
  for (const [{ intents }, question, pages] of [
    [sv, 's.16', [16]],
    [sv, 'SIDA 16', [16]],
    [sv, 'vad står på sidan 16?', [16]],
    [sv, 'sida fjorton', [14]],
    [sv, 'sidorna 9–11', [9, 10, 11]],
    [sv, 'sida 9 och 16', [9, 16]],
    [en, 'pages 9 to 10', [9, 10]],
    [en, 'what is on page fourteen', [14]],
  ] as const) {
    expect.soft(pagesIn(question, intents), question).toEqual({ pages, figures: false })
  }
  expect(pagesIn('siffror på sidan 14', sv.intents)).toEqual({ pages: [14], figures: true })
  for (const question of ['vad säger sidan 14 om VFU', 'hur många sidor', 'sida', 'en sida'])
    expect.soft(pagesIn(question, sv.intents), question).toBeUndefined()
})

test('a long run names its two ends', () => {
  expect(pagesIn('sidorna 1–300', sv.intents)?.pages).toEqual([1, 300])
})

test('a pronoun stands for the section that a question names', () => {
  for (const [language, question, asked] of [
    ['sv', 'vem betalar förslag 8?', 'vem betalar det?'],
    ['sv', 'förslag nr 3, när?', 'det, när?'],
    ['sv', 'gäller det tredje förslaget kommunen', 'gäller det det kommunen'],
    ['sv', 'vem betalar', 'vem betalar'],
    ['sv', 'förslag 8:s kostnad', 'det kostnad'],
    ['sv', 'nämns förslag 2 av lärdom 4 alls', 'nämns förslag 2 av det alls'],
    ['en', 'Who pays for proposal eight?', 'Who pays for it?'],
  ] as const)
    expect.soft(withPronoun(question, LEXICONS[language].intents), question).toBe(asked)
})
