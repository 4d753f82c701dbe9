import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadOf } from '../../../src/core/presentation/lead.ts'
import type { Figure } from '../../../src/core/model/claim.ts'
import { ask, catalogue, plainOf, present } from '../../fixtures/memo.ts'

/** Characters; a longer stretch of bold is a wall. */
const LONGEST_STRONG = 100

const figure = (value: string): Figure => ({ kind: 'figure', value, unit: 'procent', repeats: false })
const LONG = 'Drygt 28 procent (2 800) fler sökte i första hand till sjuksköterska hösten 2020 än hösten innan'

test('a claim stands out as far as its figure with the word that it counts', () => {
  expect(leadOf(LONG, figure('28')).strong).toBe('Drygt 28 procent')
  expect(leadOf(LONG, figure('99')).strong).toBe('')
})

test('or its first clause, or as a whole where it is short', () => {
  expect(leadOf('Kort och gott.', undefined)).toEqual({ kind: 'lead', strong: 'Kort och gott.', rest: '' })
  const clauses = `Rådet föreslår samverkanspaket om VFU, så att fler platser kan ordnas i hela landet under många år.`
  expect(leadOf(clauses, undefined).strong).toBe('Rådet föreslår samverkanspaket om VFU')
  expect(leadOf(`Ja, ${'ord '.repeat(30)}`, undefined).strong).toBe('')
})

test('a verdict is strong and stands before it, parted by a space', () => {
  expect(leadOf('Kort och gott.', undefined, 'Ja.')).toEqual({ kind: 'lead', strong: 'Ja. Kort och gott.', rest: '' })
  expect(leadOf('ord '.repeat(40), undefined, 'Nej.')).toEqual({
    kind: 'lead',
    strong: 'Nej.',
    rest: ` ${'ord '.repeat(40)}`,
  })
})

test('the two pieces are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 4 }), (text, value) => {
      const { strong, rest } = leadOf(text, value === '' ? undefined : figure(value))
      expect(strong + rest).toBe(text)
      expect(strong.length).toBeLessThanOrEqual(LONGEST_STRONG)
    }),
  )
})

test('the leads of the memo are no walls of bold', () => {
  for (const { id, claims } of catalogue.sections) {
    for (const { text, figure: stated, id: claim } of claims) {
      const { strong } = leadOf(text.sv, stated)
      expect.soft(strong.length, `${id}/${claim}`).toBeLessThanOrEqual(LONGEST_STRONG)
    }
  }
})

test('an answer begins with its lead', () => {
  const [lead] = present(ask('vad föreslår rådet om VFU?'), 'short').blocks
  expect(lead?.kind).toBe('lead')
  const said = lead?.kind === 'lead' ? lead.strong + lead.rest : ''
  expect(plainOf('vad föreslår rådet om VFU?').startsWith(said)).toBe(true)
})
