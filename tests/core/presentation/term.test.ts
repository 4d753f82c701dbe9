import { describe, expect, test } from 'vitest'
import { inAlphabeticalOrder, termMeaning, termName } from '../../../src/core/index.ts'
import { catalogue } from '../../fixtures/memo.ts'

const named = (term: string, sv: string) => ({ term, name: { sv, en: sv } })

describe('a term with what it stands for', () => {
  test.each([
    [named('VULF', 'vårdvetenskaplig utbildning'), 'VULF (vårdvetenskaplig utbildning)'],
    [named('delegering', 'delegering'), 'delegering'],
    [named('covid-19', 'covid-19 (coronapandemin)'), 'covid-19 (coronapandemin)'],
    [named('lex Maria', 'lex Maria-anmälan'), 'lex Maria-anmälan'],
    [named('skyddsutrustning', 'personlig skyddsutrustning'), 'skyddsutrustning (personlig)'],
    [named('HR', 'personalfunktion (human resources)'), 'HR (personalfunktion, human resources)'],
    [named('utb', 'utbildning'), 'utb (utbildning)'],
  ])('%o', (term, text) => expect(termName(term, 'sv')).toBe(text))

  test.each(catalogue.terms)('$term is not said twice', (term) => {
    for (const language of ['sv', 'en'] as const) {
      const text = termName(term, language).toLowerCase()
      expect(text).not.toMatch(/\([^)]*\(/)
      expect(text.split(/[ ()]+/).filter((word) => word === term.term.toLowerCase()).length).toBeLessThanOrEqual(1)
    }
  })
})

test('a meaning is said to be ours', () => {
  for (const term of catalogue.terms) {
    expect(termMeaning(term, 'sv')).toContain('. Vår förklaring: ')
    expect(termMeaning(term, 'en')).toContain('. Our explanation: ')
  }
})

test('terms stand in Swedish order, å, ä and ö last, large and small letters together', () => {
  const order = inAlphabeticalOrder(catalogue.terms).map(({ term }) => term)
  const some = ['ALF', 'allmänmedicin', 'AT', 'VFU', 'VULF', 'återhämtning', 'äldreomsorg', 'öronmärkta medel']
  expect(order.filter((term) => some.includes(term))).toEqual(some)
})
