import { expect, test } from 'vitest'
import { askedWords } from '../../../src/core/answering/asked-words.ts'
import { libraryEngine } from '../../fixtures/library.ts'
import { parse } from '../../../src/core/query/parsed-query.ts'

const asked = (question: string): string =>
  askedWords({ question, query: parse(question, libraryEngine.lexicon) }, libraryEngine)

test('what a question is about is named as it was typed', () => {
  expect(asked('Finns det PAPEGOJOR i E-boken?')).toBe('PAPEGOJOR i E-boken')
  expect(asked('hur är det med Simhallens öppettider')).toBe('Simhallens öppettider')
})

test('of many words only those are named that the document does not know', () => {
  expect(asked('lånade låntagare fler böcker till papegojor vid biblioteket, varför')).toBe('papegojor')
})

test('nothing is named where nothing can be, or too much', () => {
  expect(asked('vad ska vi')).toBe('')
  expect(asked('gröna cyklar sjunger natten piano snö')).toBe('')
})
