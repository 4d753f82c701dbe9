import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderBlocks } from '../../../src/adapters/terminal/render.ts'
import { MOST_WIDTH } from '../../../src/adapters/terminal/streams.ts'
import { LEAST_WIDTH, printable } from '../../../src/adapters/terminal/wrap.ts'
import type { Block, Entry } from '../../../src/core/index.ts'
import { testRenderer } from '../../contracts/renderer.ts'
import { ownWords } from '../../fixtures/own-words.ts'
import { anyCharacter } from '../../support/any-character.ts'

const PLAIN = { width: 80, colour: false }

const widest = (shown: string): number =>
  Math.max(
    ...stripVTControlCharacters(shown)
      .split('\n')
      .map((line) => stringWidth(line)),
  )

const UNRAISED = new Map('⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹'.split(' ').map((raised, digit) => [raised, digit]))

/** What is read, without the bar at a quotation's side, with footnote markers as the view has them. */
const read = (shown: string): string =>
  shown
    .replace(/^│ ?/gm, '')
    .replace(
      /([⁰¹²³⁴-⁹]+)(?:,(?=[⁰¹²³⁴-⁹]))?/g,
      (_, raised: string) => `[${[...raised].map((one) => UNRAISED.get(one)).join('')}]`,
    )

for (const width of [LEAST_WIDTH, MOST_WIDTH]) {
  testRenderer({
    name: `the terminal, ${width} columns`,
    draw({ blocks }) {
      const shown = renderBlocks(blocks, { width, colour: true })
      const visible = read(stripVTControlCharacters(shown))
      return {
        visible,
        spoken: visible,
        problems: widest(shown) > width ? [`a line of ${widest(shown)} columns`] : [],
        /* A narrower screen breaks web addresses. */
        isCut: width < MOST_WIDTH,
      }
    },
  })
}

const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: fc.constantFrom('1', '20', ' ', 's.', 'Ord', '%') }),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'text', 'note', 'heading'), text }),
  fc.record({ kind: fc.constant('lead'), strong: text, rest: text }),
  fc.record({ kind: fc.constant('quote'), paragraphs: fc.array(text.map(ownWords), { maxLength: 3 }), source: text }),
  fc.record({ kind: fc.constant('item'), label: text, text }),
  fc.record({
    kind: fc.constant('difference'),
    pieces: fc.array(fc.record({ change: fc.constantFrom('same', 'missing', 'added'), text })),
  }),
)
const screen = fc.record({ width: fc.integer({ min: LEAST_WIDTH, max: MOST_WIDTH }), colour: fc.boolean() })

const entriesIn = (blocks: readonly Block[]): Entry[] => blocks.filter((one) => one.kind === 'item')

describe('any text', () => {
  test('is shown within the width', () => {
    fc.assert(
      fc.property(fc.array(block), screen, (blocks, on) => {
        expect(widest(renderBlocks(blocks, on, entriesIn(blocks)))).toBeLessThanOrEqual(on.width)
      }),
      { numRuns: 500 },
    )
  })

  test('says the same with and without colour', () => {
    fc.assert(
      fc.property(fc.array(block), screen, (blocks, on) => {
        const coloured = renderBlocks(blocks, { ...on, colour: true })
        expect(stripVTControlCharacters(coloured)).toBe(renderBlocks(blocks, { ...on, colour: false }))
      }),
    )
  })

  test('an accent without a letter breaks no colour', () => {
    const shown = renderBlocks([{ kind: 'lead', strong: '\u0301', rest: 'text' }], { ...PLAIN, colour: true })
    expect(stripVTControlCharacters(shown)).toBe('text')
    const pieces = renderBlocks([{ kind: 'difference', pieces: [{ change: 'added', text: ' \u0301ord' }] }], {
      ...PLAIN,
      colour: true,
    })
    expect(stripVTControlCharacters(pieces).trim()).toBe('ord')
  })

  test('a figure and what it counts stay together across a change of colour', () => {
    const pieces = [
      { change: 'same', text: 'omkring' },
      { change: 'missing', text: ' 12 ' },
      { change: 'same', text: 'mot' },
    ] as const
    const shown = (colour: boolean) => renderBlocks([{ kind: 'difference', pieces }], { width: 12, colour })
    expect(shown(false)).toBe('omkring\n12 mot')
    expect(stripVTControlCharacters(shown(true))).toBe(shown(false))
  })

  test('loses no letter when it is wrapped', () => {
    const bare = (shown: string) => shown.normalize('NFC').replace(/\s/g, '')
    fc.assert(
      fc.property(text, screen, (words, on) => {
        const shown = renderBlocks([{ kind: 'text', text: words }], { ...on, colour: false })
        expect(bare(shown)).toBe(bare(printable(words)))
      }),
    )
  })
})

describe('entries', () => {
  const entry = (label: string, text?: string): Entry => ({ kind: 'item', label, ...(text !== undefined && { text }) })

  test('show the number that opens them, the others a bullet', () => {
    const [first, second, third] = [entry('Ett'), entry('Två'), entry('Tre')]
    expect(renderBlocks([first, second, third], PLAIN, [first, third])).toBe('[1] Ett\n• Två\n[2] Tre')
  })

  test('stand under each other where there are ten', () => {
    const ten = Array.from({ length: 10 }, () => entry('Ord', 'mer'))
    const lines = renderBlocks(ten, PLAIN, ten).split('\n')
    expect(lines.slice(0, 2)).toEqual([' [1] Ord', '     mer'])
    expect(lines.at(-2)).toBe('[10] Ord')
  })
})

describe('a quotation', () => {
  const quote = (paragraphs: readonly string[], source = ''): Block => ({
    kind: 'quote',
    paragraphs: paragraphs.map(ownWords),
    source,
  })

  test('is told from our words without colour', () => {
    const words = 'En ordagrann mening som är så lång att den inte ryms på en enda rad av skärmen.'
    const lines = renderBlocks([quote([words])], { ...PLAIN, width: 40 }).split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^│ /)
  })

  test('goes on under the same source, and says where another begins', () => {
    const blocks = [quote(['Ett.', 'Två.'], 'Ordagrant, s. 4'), quote(['Tre.'], 'Ordagrant, s. 5')]
    expect(renderBlocks(blocks, PLAIN)).toBe('Ordagrant, s. 4:\n│ Ett.\n│\n│ Två.\n\nOrdagrant, s. 5:\n│ Tre.')
  })

  test('has its footnotes’ numbers raised', () => {
    expect(renderBlocks([quote(['Ett påstående.[12] Ett till.'])], PLAIN)).toBe('│ Ett påstående.¹² Ett till.')
  })
})

describe('the lead', () => {
  test('is bold as far as it stands out, in one paragraph', () => {
    const lead: Block = { kind: 'lead', strong: 'Drygt 28 procent', rest: ' fler, enligt UHR.' }
    expect(renderBlocks([lead], { width: 80, colour: true })).toBe(
      '\u001B[1mDrygt 28 procent\u001B[22m fler, enligt UHR.',
    )
    expect(renderBlocks([lead], PLAIN)).toBe('Drygt 28 procent fler, enligt UHR.')
  })
})

describe('a difference', () => {
  const pieces = [
    { change: 'same', text: 'Kommunen (' },
    { change: 'missing', text: '[-hela-]' },
    { change: 'same', text: ') har en' },
    { change: 'missing', text: ' [-buss-]' },
    { change: 'added', text: ' {+vagn\u001B[2J+}' },
    { change: 'same', text: ', sa de.' },
  ] as const
  const show = (colour: boolean) => renderBlocks([{ kind: 'difference', pieces }], { width: 80, colour })

  test('is readable in plain text', () => {
    expect(show(false)).toBe('Kommunen ([-hela-]) har en [-buss-] {+vagn [2J+}, sa de.')
  })

  test('is red and green where there is colour', () => {
    expect(show(true)).toContain('\u001B[31m[-buss-]\u001B[39m \u001B[32m{+vagn')
  })
})
