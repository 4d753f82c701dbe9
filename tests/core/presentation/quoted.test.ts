import { expect, test } from 'vitest'
import { withMarkers } from '../../../src/core/index.ts'
import { originalOf, SECTIONS } from '../../fixtures/synthetic-originals.ts'

test('the document’s own words stand with the footnotes that they refer to in brackets', () => {
  const [paragraph] = originalOf('inledning').paragraphs.filter(({ markers }) => markers.length > 0)
  if (!paragraph) throw new Error('no markers')
  expect(withMarkers(paragraph)).toContain('240 bibliotek.[1] De svarade snabbt enligt BIB-avtal[2] från SOU 2018:77')
})

test('without the markers they are exact', () => {
  for (const { original, id } of SECTIONS) {
    for (const paragraph of original?.paragraphs ?? [])
      expect.soft(withMarkers(paragraph).replace(/\[\d+\]/g, ''), id).toBe(paragraph.text)
  }
})

test('two markers at one place stand in their order', () => {
  expect(
    withMarkers({
      text: 'ord',
      markers: [
        { number: 2, at: 3 },
        { number: 1, at: 3 },
      ],
    }),
  ).toBe('ord[1][2]')
})
