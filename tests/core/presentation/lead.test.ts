import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/index.ts'
import { type FigureText, leadOf } from '../../../src/core/presentation/lead.ts'
import { ask, catalogue, plainOf, present } from '../../fixtures/memo.ts'

/** Characters; a longer stretch of bold is a wall. */
const LONGEST_STRONG = 100

const figure = (value: string, unit = 'procent'): FigureText => ({ value, unit })
const LONG = 'Drygt 28 procent (2 800) fler sökte i första hand till sjuksköterska hösten 2020 än hösten innan'

test('a claim stands out as far as its figure with the word that it counts', () => {
  expect(leadOf(LONG, figure('28')).strong).toBe('Drygt 28 procent')
  expect(leadOf(LONG, figure('99')).strong).toBe('')
})

test('what it counts may be several words, or stand in another form', () => {
  const english = 'Just over 28 per cent (2,800) more people put a nursing programme first in autumn 2020 than in 2019'
  expect(leadOf(english, figure('28', 'per cent')).strong).toBe('Just over 28 per cent')
  expect(leadOf(LONG.replace('procent', 'procents'), figure('28', 'procentenheter')).strong).toBe('Drygt 28 procents')
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

test.each(LANGUAGES)('the leads of the memo are no walls of bold (%s)', (language) => {
  for (const { id, claims } of catalogue.sections) {
    for (const { text, figure: stated, id: claim } of claims) {
      const figureText = stated && { value: stated.value[language], unit: stated.unit[language] }
      const { strong } = leadOf(text[language], figureText)
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
