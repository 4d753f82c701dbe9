import { expect, test } from 'vitest'
import { spansIn, spansOf, textOfWords } from '../../../src/core/index.ts'
import { originalOf, SECTIONS } from '../../fixtures/synthetic-originals.ts'

const ADDRESS = 'https://x.example/a?b=1'

test('an address in a text is apart, without the mark that ends the sentence', () => {
  expect(spansIn(`Se ${ADDRESS}.`)).toEqual([{ text: 'Se ' }, { text: ADDRESS, url: ADDRESS }, { text: '.' }])
  expect(spansIn('')).toEqual([])
})

test('what answers stands out, and a heading, and the label of an entry that says more', () => {
  const strong = (text: string) => ({ text, look: 'strong' })
  expect(spansOf({ kind: 'lead', strong: 'Ja.', rest: ' Det gör den.' })).toEqual([
    strong('Ja.'),
    { text: ' Det gör den.' },
  ])
  expect(spansOf({ kind: 'heading', text: 'Läs också' })).toEqual([strong('Läs också:')])
  expect(spansOf({ kind: 'item', label: 'Förslag 2', text: 'Mer.' })).toEqual([strong('Förslag 2')])
  expect(spansOf({ kind: 'item', label: 'Förslag 2' })).toEqual([{ text: 'Förslag 2' }])
  expect(spansOf({ kind: 'item', label: 'Förslag 2', beside: 's. 16' })).toEqual([{ text: 'Förslag 2 (s. 16)' }])
})

test('an address in what somebody typed is no link', () => {
  const pieces = [
    { change: 'same', text: 'Se' },
    { change: 'added', text: ` {+${ADDRESS}+}` },
  ] as const
  expect(spansOf({ kind: 'difference', pieces })).toEqual([{ text: 'Se' }, { text: ` {+${ADDRESS}+}`, look: 'added' }])
})

test('the document’s own words stand with the footnotes that they refer to in brackets', () => {
  const [paragraph] = originalOf('inledning').paragraphs.filter(({ markers }) => markers.length > 0)
  if (!paragraph) throw new Error('no markers')
  expect(textOfWords(paragraph)).toContain('240 bibliotek.[1] De svarade snabbt enligt BIB-avtal[2] från SOU 2018:77')
})

test('without the markers they are exact', () => {
  for (const { original, id } of SECTIONS) {
    for (const paragraph of original?.paragraphs ?? [])
      expect.soft(textOfWords(paragraph).replace(/\[\d+\]/g, ''), id).toBe(paragraph.text)
  }
})

test('two markers at one place stand in their order', () => {
  expect(
    textOfWords({
      text: 'ord',
      markers: [
        { number: 2, at: 3 },
        { number: 1, at: 3 },
      ],
    }),
  ).toBe('ord[1][2]')
})
