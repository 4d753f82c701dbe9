import { expect, test } from 'vitest'
import { precedenceFeatures, precedenceOf } from '../../../../src/core/answering/scoping/precedence.ts'
import { library } from '../../../fixtures/library.ts'

const answered = library.ask('hur många timmar längre var det öppet utan personal')
const refused = library.ask('hur lagar man pannkakor')
const said = { own: answered, written: answered, words: 3, language: 0, speech: 0, hint: 0 } as const
const instead = { ...said, written: refused }

test('how far an answer is ahead of the next is asked of both', () => {
  const { lead, otherLead } = precedenceFeatures(said)
  expect(lead).toBeGreaterThan(0)
  expect(otherLead).toBe(lead)
})

test('a ratio and a question’s length count only so far', () => {
  expect(precedenceFeatures({ ...said, language: 9 })).toEqual(precedenceFeatures({ ...said, language: 2 }))
  expect(precedenceFeatures({ ...said, speech: -9 })).toEqual(precedenceFeatures({ ...said, speech: -2 }))
  expect(precedenceFeatures({ ...said, words: 40 })).toEqual(precedenceFeatures({ ...said, words: 6 }))
})

test('its own words and a hint speak for a document, and against it those of the other', () => {
  const [against, even, own] = [-1, 0, 1] as const
  for (const beside of [said, instead]) {
    expect(precedenceOf({ ...beside, hint: own })).toBeGreaterThan(precedenceOf({ ...beside, hint: even }))
    expect(precedenceOf({ ...beside, hint: even })).toBeGreaterThan(precedenceOf({ ...beside, hint: against }))
  }
  expect(precedenceOf({ ...said, speech: 1 })).toBeGreaterThan(precedenceOf({ ...said, speech: -1 }))
  expect(precedenceOf({ ...instead, language: 1 })).toBeGreaterThan(precedenceOf({ ...instead, language: -1 }))
})
