import { expect, test } from 'vitest'
import { spansIn, spansOf } from '../../../src/core/index.ts'

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
})

test('an address in what somebody typed is no link', () => {
  const pieces = [
    { change: 'same', text: 'Se' },
    { change: 'added', text: ` {+${ADDRESS}+}` },
  ] as const
  expect(spansOf({ kind: 'difference', pieces })).toEqual([{ text: 'Se' }, { text: ` {+${ADDRESS}+}`, look: 'added' }])
})
