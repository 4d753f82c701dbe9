import { expect, test } from 'vitest'
import { type Block, partsOf } from '../../../src/core/index.ts'

const entry = (label: string) => ({ kind: 'item', label }) as const
const heading = (text: string) => ({ kind: 'heading', text }) as const
const note: Block = { kind: 'note', text: 'Rapporten (2021)' }

test('entries that follow each other are a list, under the heading that stands right above them', () => {
  expect(partsOf([heading('A'), note, entry('1'), entry('2'), heading('B'), entry('3')])).toEqual([
    heading('A'),
    note,
    { kind: 'entries', entries: [entry('1'), entry('2')] },
    { kind: 'entries', heading: heading('B'), entries: [entry('3')] },
  ])
})

test('no block is lost', () => {
  expect(partsOf([])).toEqual([])
  expect(partsOf([heading('A'), heading('B')])).toEqual([heading('A'), heading('B')])
})

test('what says nothing is no part', () => {
  const blank = { text: ' \n', markers: [] }
  expect(
    partsOf([
      { kind: 'lead', strong: '', rest: '' },
      { kind: 'note', text: ' ' },
      { kind: 'quote', paragraphs: [blank], source: 'Ordagrant, s. 9' },
    ]),
  ).toEqual([])
})
