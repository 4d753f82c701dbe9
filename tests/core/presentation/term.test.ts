import { expect, test } from 'vitest'
import { LANGUAGES, termMeaning, termName } from '../../../src/core/index.ts'
import { expectOutcome, knowledge, open } from '../../fixtures/memo.ts'

test('a term stands with what it stands for, and nothing twice', () => {
  for (const [term, name, text] of [
    ['VULF', 'vårdvetenskaplig utbildning', 'VULF (vårdvetenskaplig utbildning)'],
    ['delegering', 'delegering', 'delegering'],
    ['covid-19', 'covid-19 (coronapandemin)', 'covid-19 (coronapandemin)'],
    ['lex Maria', 'lex Maria-anmälan', 'lex Maria-anmälan'],
    ['skyddsutrustning', 'personlig skyddsutrustning', 'skyddsutrustning (personlig)'],
    ['HR', 'personalfunktion (human resources)', 'HR (personalfunktion, human resources)'],
    ['utb', 'utbildning', 'utb (utbildning)'],
  ] as const) {
    expect.soft(termName({ term, name })).toBe(text)
  }
})

test('no term of the glossary is said twice', () => {
  for (const { term, name } of knowledge.terms) {
    for (const language of LANGUAGES) {
      const text = termName({ term, name: name[language] }).toLowerCase()
      expect.soft(text, term).not.toMatch(/\([^)]*\(/)
      const said = text.split(/[ ()]+/).filter((word) => word === term.toLowerCase())
      expect.soft(said.length, text).toBeLessThanOrEqual(1)
    }
  }
})

test('a meaning is a sentence that says it is ours', () => {
  for (const { term } of knowledge.terms) {
    for (const [language, ours] of [
      ['sv', '(Vår förklaring.)'],
      ['en', '(Our explanation.)'],
    ] as const) {
      const answer = open({ to: 'term', term }, language)
      const ref = answer && expectOutcome(answer, 'answer').term
      const text = ref ? termMeaning(ref, language) : ''
      expect.soft(text.endsWith(ours), term).toBe(true)
      expect.soft(text, term).toMatch(/^\P{Ll}/u)
    }
  }
})
