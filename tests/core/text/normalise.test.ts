import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, normalise } from '../../../src/core/text/normalise.ts'

test.each([
  ['Förslag', 'förslag', 'forslag'],
  ['ÅÄÖ', 'åäö', 'aao'],
  ['VÅRD', 'vård', 'vard'],
  ['ﬁnns', 'finns', 'finns'],
  ['idé', 'idé', 'ide'],
  ['Ærø', 'ærø', 'aero'],
  ['a\u030arsta', 'årsta', 'arsta'],
  ['för\u00adslag\u200b', 'förslag', 'forslag'],
  ['\ufeffVFU', 'vfu', 'vfu'],
  ['VFU', 'vfu', 'vfu'],
  ['', '', ''],
])('%j is normalised to %j and folded to %j', (text, normalised, folded) => {
  expect(normalise(text)).toBe(normalised)
  expect(fold(text)).toBe(folded)
})

test('folding twice is folding once', () => {
  const once = fold('Åsa ÄTER Øl på café')
  expect(fold(once)).toBe(once)
})

test('letters with marks are read alike in one piece and in two', () => {
  const letters = fc.constantFrom('a', 'å', 'ä', 'ö', 'é', 'Å', 'Ä', 'Ö', 'É', ' ', 'x', '9')
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(normalise(text)).toBe(normalise(text.normalize('NFD')))
      expect(fold(text)).toBe(fold(text.normalize('NFD')))
    }),
  )
})
