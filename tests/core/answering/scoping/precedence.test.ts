import { expect, test } from 'vitest'
import { precedenceFeatures, precedenceOf } from '../../../../src/core/answering/scoping/precedence.ts'
import { library } from '../../../fixtures/library.ts'

const answered = library.ask('hur många timmar längre var det öppet utan personal')
const refused = library.ask('hur lagar man pannkakor')
const said = { own: answered, written: answered, words: 3, language: 0, hint: 0 } as const

test('how sure the other is of its answer is asked only where it answers', () => {
  const [beside, instead] = [precedenceFeatures(said), precedenceFeatures({ ...said, written: refused })]
  expect(beside.refused).toBe(0)
  expect(beside.otherLead).toBeGreaterThan(0)
  expect(instead).toMatchObject({ refused: 1, otherLead: 0, otherDoubts: 0 })
})

test('a ratio and a question’s length count only so far', () => {
  expect(precedenceFeatures({ ...said, language: 9 })).toEqual(precedenceFeatures({ ...said, language: 2 }))
  expect(precedenceFeatures({ ...said, language: -9 })).toEqual(precedenceFeatures({ ...said, language: -2 }))
  expect(precedenceFeatures({ ...said, words: 40 })).toEqual(precedenceFeatures({ ...said, words: 6 }))
})

test('its own words and a hint speak for a document, and against it those of the other', () => {
  const [against, even, own] = [-1, 0, 1] as const
  expect(precedenceOf({ ...said, hint: own })).toBeGreaterThan(precedenceOf({ ...said, hint: even }))
  expect(precedenceOf({ ...said, hint: even })).toBeGreaterThan(precedenceOf({ ...said, hint: against }))
  expect(precedenceOf({ ...said, language: 1 })).toBeGreaterThan(precedenceOf({ ...said, language: -1 }))
})
