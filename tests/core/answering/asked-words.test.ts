import { expect, test } from 'vitest'
import { askedWords, unsaidIn } from '../../../src/core/answering/asked-words.ts'
import { libraryEngine } from '../../fixtures/library.ts'
import { parse } from '../../../src/core/query/parsed-query.ts'

const inquiryOf = (question: string) => ({ question, query: parse(question, libraryEngine.lexicon) })
const asked = (question: string): string => askedWords(inquiryOf(question), libraryEngine)

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

test('a “no” names what was asked where its sentence hardly speaks of it', () => {
  const unsaid = (question: string): string =>
    unsaidIn('Skriften anger inte vad meröppet kostade biblioteket.', inquiryOf(question), libraryEngine)
  expect(unsaid('vad kostade meröppet')).toBe('')
  expect(unsaid('finns det papegojor på biblioteket')).toBe('papegojor på biblioteket')
})
