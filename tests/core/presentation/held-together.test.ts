import { expect, test } from 'vitest'
import { heldTogether, type View, withPlainBlanks } from '../../../src/core/index.ts'
import { holdBlock } from '../../../src/core/presentation/held-together.ts'
import { ask, present } from '../../fixtures/memo.ts'

const shown = (text: string): string => heldTogether(text).replaceAll('\u00A0', '~')

test.each([
  ['1 600 fler', '1~600~fler'],
  ['1 700 000 kronor', '1~700~000~kronor'],
  ['(s. 13) och pp. 12–13', '(s.~13) och pp.~12–13'],
  ['den 1 december 2020, on 16 May 2022', 'den 1~december~2020, on 16~May~2022'],
  ['28 procent, 70 %, Förslag 3 och fotnot 8', '28~procent, 70~%, Förslag~3~och fotnot~8'],
  ['se förslag 10, footnotes 5–6 and proposal 2', 'se förslag~10, footnotes~5–6~and proposal~2'],
  ['år 2020 16 förslag, 12 4000, pos. 3', 'år~2020 16~förslag, 12 4000, pos. 3'],
])('no line breaks within a figure: %s', (text, wanted) => {
  expect(shown(text)).toBe(wanted)
})

test('a figure that is half in bold is held together, too', () => {
  const held = holdBlock({ kind: 'lead', strong: 'Det blev 1', rest: ' 700 platser (s. 9).' })
  expect(held).toEqual({ kind: 'lead', strong: 'Det blev 1', rest: '\u00A0700\u00A0platser (s.\u00A09).' })
})

test('the document’s own words, what somebody typed and a question of ours stay as they are', () => {
  const words = 'Det blev 28 procent (s. 9).'
  expect(holdBlock({ kind: 'quote', paragraphs: [{ text: words, markers: [] }], source: 'Ordagrant, s. 9' })).toEqual({
    ...{ kind: 'quote', paragraphs: [{ text: words, markers: [] }], source: 'Ordagrant, s.\u00A09' },
  })
  const difference = { kind: 'difference', pieces: [{ change: 'added', text: words }] } as const
  expect(holdBlock(difference)).toEqual(difference)
  const question = { kind: 'item', label: 'förslag 2', isQuestion: true } as const
  expect(holdBlock(question)).toEqual(question)
})

/** A page whose mark a line may end with. */
const ORDINARY = /(?<!\p{L})(?:s|pp?)\. \d/u

test.each(['lärdom 7', 'förslag', 'siffror', 'ordlista', 'vad tjänar en sjuksköterska', 'lesson 7', 'footnote 13'])(
  'in a view a page stays with its mark, and in its plain text the blanks are ordinary: %s',
  (question) => {
    for (const form of ['short', 'whole'] as const) {
      const view: View = present(ask(question), form)
      const own = JSON.stringify([
        view.blocks.map((block) => (block.kind === 'quote' ? block.source : block)),
        view.index,
      ])
      expect(own).not.toMatch(ORDINARY)
      expect(withPlainBlanks(view.plain)).toBe(view.plain)
    }
  },
)
