import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/core/text/sentences.ts'

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['two sentences', 'Lånen ökar. Köerna växer.', ['Lånen ökar.', 'Köerna växer.']],
  ['lines', 'Eva Ek\nOrdförande', ['Eva Ek', 'Ordförande']],
  ['a question', 'Vad händer nu? Ingen vet.', ['Vad händer nu?', 'Ingen vet.']],
  ['abbreviations', 'Boken, dvs. den nya, kom p.g.a. brist, t.ex. Oden m.m. Sedan tog det slut.', undefined],
  ['a name after an abbreviation', 'Det gäller t.ex. Umeå och bl.a. Luleå.', undefined],
  ['a figure first', 'Rådet frågade alla. 240 svarade.', ['Rådet frågade alla.', '240 svarade.']],
  ['decimals and addresses', 'På 1177.se läser 4,9 av 10. Bra.', ['På 1177.se läser 4,9 av 10.', 'Bra.']],
  ['a quoted word at the end', 'Det heter ”läslyftet.” Det är nytt.', ['Det heter ”läslyftet.”', 'Det är nytt.']],
  ['a bracket', 'Enkäten (i mars). Den var kort.', ['Enkäten (i mars).', 'Den var kort.']],
  ['an initial', 'Brevet är från A. Larsson.', undefined],
  ['no stop', 'Skol- och biblioteksnämnder', undefined],
])('%s', (_, text, sentences = [text]) => {
  expect(split(text)).toEqual(sentences)
})

test('sentences cover all but white space, in order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Å', '7', '.', '?', ' ', 't.ex.', '”', '(') })
  fc.assert(
    fc.property(text, (any) => {
      expect(split(any).join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''))
    }),
  )
})
