import { expect, test } from 'vitest'
import { countingWordsIn, listRequestIn } from '../../../src/core/query/list-word.ts'
import { LEXICONS, read } from '../../fixtures/words.ts'

const requestIn = (question: string, language: 'sv' | 'en' = 'sv') =>
  listRequestIn(read(question, language), LEXICONS[language])

test('a list is named by its word, misspelt too; a command by its first word', () => {
  expect(requestIn('förslag kommun')).toEqual({ list: 'proposal', word: 'forslag', isCommand: true })
  expect(requestIn('försalg')).toMatchObject({ list: 'proposal', isCommand: true })
  expect(requestIn('vilka lärdomar finns')).toMatchObject({ list: 'lesson', isCommand: false })
  expect(requestIn('glosary', 'en')).toMatchObject({ list: 'glossary' })
  expect(requestIn('vad säger ni')).toBeUndefined()
})

test('words with a subject of their own elsewhere count last, and are no commands', () => {
  expect(requestIn('åtgärder')).toMatchObject({ list: 'proposal', isCommand: false })
  expect(requestIn('problem eller förslag')).toMatchObject({ list: 'proposal', word: 'forslag' })
})

test('a count is asked for in words for many, or by numbers', () => {
  const counting = (question: string): string[] => countingWordsIn(read(question), LEXICONS.sv)
  expect(counting('hur många förslag')).toEqual(['manga'])
  expect(counting('är det nio eller tio förslag')).toEqual(['nio', 'tio'])
  expect(counting('ett förslag')).toEqual([])
})
