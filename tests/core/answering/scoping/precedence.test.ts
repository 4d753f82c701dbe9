import { expect, test } from 'vitest'
import { precedenceFeatures, precedenceOf } from '../../../../src/core/answering/scoping/precedence.ts'
import { library } from '../../../fixtures/library.ts'

const answered = library.ask('hur många timmar längre var det öppet utan personal')
const refused = library.ask('hur lagar man pannkakor')
const held = { section: 0.5, claim: 0.5 }
const said = {
  own: answered,
  written: answered,
  spoken: 3,
  language: 0,
  speech: 0,
  held,
  otherHeld: held,
  hint: 0,
} as const
const instead = { ...said, written: refused }

test('how far an answer is ahead of the next is asked of both', () => {
  const { lead, otherLead } = precedenceFeatures(said)
  expect(lead).toBeGreaterThan(0)
  expect(otherLead).toBe(lead)
})

test('a ratio and a question’s length count only so far', () => {
  expect(precedenceFeatures({ ...said, language: 9 })).toEqual(precedenceFeatures({ ...said, language: 2 }))
  expect(precedenceFeatures({ ...said, speech: -9 })).toEqual(precedenceFeatures({ ...said, speech: -2 }))
  expect(precedenceFeatures({ ...said, spoken: 40 })).toEqual(precedenceFeatures({ ...said, spoken: 10 }))
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

test('what its section has of the question speaks for a document, and against it what the other’s has', () => {
  const [little, much] = [
    { section: 0.2, claim: 0.2 },
    { section: 0.9, claim: 0.9 },
  ]
  for (const beside of [said, instead]) {
    expect(precedenceOf({ ...beside, held: much })).toBeGreaterThan(precedenceOf({ ...beside, held: little }))
    expect(precedenceOf({ ...beside, otherHeld: much })).toBeLessThan(precedenceOf({ ...beside, otherHeld: little }))
  }
})

test('a no that names nothing of the document’s is less of an answer than one that does', () => {
  const { otherUnnamed } = precedenceFeatures(instead)
  expect(otherUnnamed).toBe(1)
  const named = library.ask('vad kostar ett lånekort')
  expect(named).toMatchObject({ outcome: 'none', refusal: { reason: 'not-stated' } })
  expect(precedenceFeatures({ ...said, written: named }).otherUnnamed).toBe(0)
})
