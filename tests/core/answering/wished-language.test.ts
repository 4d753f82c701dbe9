import { expect, test } from 'vitest'
import { createFindWishedLanguage } from '../../../src/core/answering/wished-language.ts'
import { PACKS } from '../../../src/core/languages/index.ts'
import { createLexicon } from '../../../src/core/languages/lexicon.ts'
import { knowledge } from '../../fixtures/memo.ts'

const { profile } = knowledge.document
const wishIn = createFindWishedLanguage([createLexicon(PACKS.sv, profile), createLexicon(PACKS.en, profile)])

test('a whole message that wishes for a language leaves no question', () => {
  for (const [message, language] of [
    ['på engelska tack', 'en'],
    ['In English, please!', 'en'],
    ['in swedish pls', 'sv'],
    ['svenska', 'sv'],
  ] as const)
    expect.soft(wishIn(message), message).toEqual({ language, question: '' })
})

test('a wish at the end of a question is parted from it', () => {
  expect(wishIn('vad är VULF på engelska tack')).toEqual({ language: 'en', question: 'vad är VULF' })
  expect(wishIn('lesson 7, in Swedish please')).toEqual({ language: 'sv', question: 'lesson 7,' })
})

test('a wish may open a message: why it is wished is no question', () => {
  for (const message of [
    'in english please, needs to go to a nordic colleague',
    'på engelska tack, det är till en kollega',
  ])
    expect.soft(wishIn(message), message).toEqual({ language: 'en', question: '' })
  expect(wishIn('på engelska tack, vad är VULF')).toEqual({ language: 'en', question: 'vad är VULF' })
  expect(wishIn('in english please, proposals')).toEqual({ language: 'en', question: 'proposals' })
  expect(wishIn('in Swedish please, lesson 7')).toEqual({ language: 'sv', question: 'lesson 7' })
})

test('what there is in a language is a question of its own, and so is one without a wish', () => {
  for (const message of ['finns rapporten på engelska', 'is the memo available in English', 'vad är VULF', ''])
    expect.soft(wishIn(message), message).toBeUndefined()
})
