import { expect, test } from 'vitest'
import { libraryEngine } from '../../fixtures/library.ts'

const { vocabulary } = libraryEngine.index()
const { tokenise } = libraryEngine.lexicon
const stemOf = (text: string): string => tokenise(text)[0]?.stem ?? ''

test('two words that are one in the knowledge are joined', () => {
  expect(vocabulary.joined(tokenise('sagostund kvälls pass')).map(({ text }) => text)).toEqual(['kvällspass'])
  expect(vocabulary.joined(tokenise('i går'))).toEqual([])
})

test('another way of saying a word is known from the synonyms and the glossary, each once', () => {
  const others = (word: string): string[] =>
    vocabulary.synonyms({ stem: stemOf(word) }).map((words) => words.map(({ text }) => text).join(' '))
  expect(others('bibban')).toContain('bibliotek')
  expect(others('självbetjäning')).toContain('meröppet')
  expect(others('bokbuss')).toEqual([])
  expect(new Set(others('meröppet')).size).toBe(others('meröppet').length)
})

test('terms are found by any form, and topics by their names', () => {
  expect(vocabulary.terms(' finns fjarrlanet har ').map(({ term }) => term)).toEqual(['fjärrlån'])
  expect(vocabulary.terms(' finns fjarr har ')).toEqual([])
  expect(vocabulary.named(' tas forseningsavgift ut ')?.id).toBe('bib-forseningsavgift')
  expect(vocabulary.named(' tas avgift ut ')).toBeUndefined()
})
