import { describe, expect, test } from 'vitest'
import { ask, idsOf } from '../../fixtures/memo.ts'

describe('the document’s own particulars are found without a word to search for', () => {
  test.each([
    ['när kom rapporten', 'forord'],
    ['vilket datum är promemorian daterad', 'forord'],
    ['telefonnummer', 'missiv'],
    ['vem ska man kontakta', 'missiv'],
    ['mejladress?', 'missiv'],
  ])('%s: %s', (question, part) => {
    expect(idsOf(ask(question))).toEqual([part])
  })

  test.each(['när inrättades rådet', 'telefonnummer till Sjukhuset i Sälen', 'hur kontaktar kommunen läkare'])(
    'a question with a subject is searched for: %s',
    (question) => {
      expect(idsOf(ask(question))).not.toHaveLength(1)
    },
  )
})
