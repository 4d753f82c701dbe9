import { expect, test } from 'vitest'
import { footnotesIn, placeIn } from '../../../src/core/model/original.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-text.ts'
import { originalOf, SECTIONS } from '../../fixtures/synthetic-originals.ts'

const paragraphs = SECTIONS.flatMap(({ original }) => original?.paragraphs ?? [])

test('every stretch of a paragraph knows where it stands in the file', () => {
  for (const paragraph of paragraphs) {
    for (const word of paragraph.text.matchAll(/\p{L}{5,}/gu)) {
      const { start, end } = placeIn(paragraph, word.index, word.index + word[0].length)
      expect.soft(SYNTHETIC_TEXT.slice(start, end).replace(/-?\n/g, ''), word[0]).toBe(word[0])
    }
  }
})

test('a stretch over a page break stands on both pages', () => {
  const paragraph = originalOf('inledning').paragraphs.at(-1)
  if (!paragraph) throw new Error('no paragraph')
  expect(placeIn(paragraph).pages).toEqual([3, 4])
})

test('no text stands nowhere', () => {
  for (const paragraph of paragraphs) {
    const { length } = paragraph.text
    for (const [from, to] of [
      [0, 0],
      [-1, 1],
      [0, length + 1],
      [2, 1],
    ] as const) {
      expect.soft(() => placeIn(paragraph, from, to)).toThrow(RangeError)
    }
  }
})

test('the footnotes of a stretch are those whose markers stand in it or right after it', () => {
  const paragraph = originalOf('inledning').paragraphs.find(({ markers }) => markers.length === 3)
  if (!paragraph) throw new Error('no markers')
  const { text } = paragraph
  expect(footnotesIn(paragraph, 0, text.length)).toEqual([1, 2])
  const end = text.indexOf('bibliotek.') + 'bibliotek.'.length
  expect(footnotesIn(paragraph, 0, end)).toEqual([1])
  expect(footnotesIn(paragraph, end, text.length)).toEqual([2])
})
