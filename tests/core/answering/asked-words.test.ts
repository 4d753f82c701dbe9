import { expect, test } from 'vitest'
import { askedWords, unsaidIn } from '../../../src/core/answering/asked-words.ts'
import { libraryEngine } from '../../fixtures/library.ts'
import { parse } from '../../../src/core/query/parsed-query.ts'

const inquiryOf = (question: string) => ({ typed: question, question, query: parse(question, libraryEngine.lexicon) })
const asked = (question: string) => askedWords(inquiryOf(question), libraryEngine)

test('what a question is about is named as it was typed', () => {
  expect(asked('Finns det PAPEGOJOR i E-boken?')).toEqual({ text: 'PAPEGOJOR i E-boken', isWhole: false })
  expect(asked('hur är det med Simhallens öppettider')).toEqual({ text: 'Simhallens öppettider', isWhole: false })
})

test('of many words only those are named that the document does not know', () => {
  expect(asked('lånade låntagare fler böcker till papegojor vid biblioteket, varför')).toEqual({
    text: 'papegojor',
    isWhole: false,
  })
})

test('words that make no phrase are not put together: the question is named', () => {
  for (const question of ['är papegojor som sjunger tillåtna?', 'gröna cyklar sjunger natten piano snö'])
    expect.soft(asked(question)).toEqual({ text: question.replace('?', ''), isWhole: true })
})

test('a question that was put in another order is named as it was typed', () => {
  const inquiry = {
    ...inquiryOf('vem gröna cyklar sjunger natten piano snö'),
    typed: 'gröna cyklar sjunger natten piano snö, vem?',
  }
  expect(askedWords(inquiry, libraryEngine)).toMatchObject({ text: 'gröna cyklar sjunger natten piano snö, vem' })
})

test('nothing is named where nothing can be, or too much', () => {
  expect(asked('vad ska vi')).toBeUndefined()
  expect(asked(`är papegojor ${'som sjunger mycket högt '.repeat(4)} tillåtna?`)).toBeUndefined()
})

test('a “no” names what was asked where its sentence hardly speaks of it', () => {
  const unsaid = (question: string) =>
    unsaidIn('Skriften anger inte vad meröppet kostade biblioteket.', inquiryOf(question), libraryEngine)
  expect(unsaid('vad kostade meröppet')).toBeUndefined()
  expect(unsaid('finns det papegojor på biblioteket')).toEqual({ text: 'papegojor på biblioteket', isWhole: false })
})
