import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Block, opened } from '../../../src/adapters/terminal/blocks.ts'
import { layout } from '../../../src/adapters/terminal/layout.ts'
import { LEAST_WIDTH, MOST_WIDTH, printable, renderBlocks, renderOn } from '../../../src/adapters/terminal/render.ts'
import { ask, catalogue } from './knowledge.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 40 }),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('lead', 'paragraph', 'quote', 'quiet', 'heading'), text }),
  fc.record({ kind: fc.constant('item'), text, opens: text }),
  fc.record({
    kind: fc.constant('difference'),
    changes: fc.array(fc.record({ kind: fc.constantFrom('kept', 'removed', 'added'), text })),
  }),
)
const screen = fc.record({
  width: fc.integer({ min: LEAST_WIDTH, max: MOST_WIDTH }),
  colour: fc.boolean(),
  numbered: fc.boolean(),
})

const widest = (shown: string): number =>
  Math.max(
    ...stripVTControlCharacters(shown)
      .split('\n')
      .map((line) => stringWidth(line)),
  )

describe('any text', () => {
  test('is shown within the width', () => {
    fc.assert(
      fc.property(fc.array(block), screen, (blocks, on) => {
        expect(widest(renderBlocks(blocks, on))).toBeLessThanOrEqual(on.width)
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

  test('loses no letter when it is wrapped', () => {
    const bare = (shown: string) => shown.normalize('NFC').replace(/\s/g, '')
    fc.assert(
      fc.property(text, screen, (words, on) => {
        const shown = renderBlocks([{ kind: 'paragraph', text: words }], on)
        expect(bare(shown)).toBe(bare(printable(words)))
      }),
    )
  })

  test('cannot move the cursor, colour the screen or turn the writing direction', () => {
    expect(printable('a\u001B[31mb\u0007c\u202Ed\u2028e\r\nf')).toBe('a [31mb cd e f')
  })
})

describe('every answer there is', () => {
  const questions = [
    'förslag',
    'siffror',
    'ordlista',
    'sida 16',
    'vad berör oss i kommunen?',
    'hej',
    'tack',
    'help',
    '',
  ]
  const answers = [...questions, 'Coronakommissionen?', ...catalogue.sections.map(({ id }) => id)].map(ask)

  test.each([LEAST_WIDTH, 40, 80])('fits %i columns', (width) => {
    for (const answer of answers) {
      expect(widest(renderOn({ width, colour: true, numbered: true })(answer)), answer.question).toBeLessThanOrEqual(
        width,
      )
    }
  })

  test('shows a number for each thing that it can open', () => {
    for (const answer of answers) {
      const shown = renderOn({ width: 80, colour: false, numbered: true })(answer)
      const numbers = [...shown.matchAll(/^ *\[(\d+)\] /gm)].map(([, number]) => Number(number))
      expect(numbers).toEqual(opened(layout(answer)).map((_, i) => i + 1))
    }
  })

  test('shows bullets where nothing can be opened', () => {
    const shown = renderOn({ width: 80, colour: false, numbered: false })(ask('förslag'))
    expect(shown).not.toContain('[1]')
    expect(shown.match(/^• /gm)).toHaveLength(10)
  })
})

describe('the layout', () => {
  const textOf = (block: Block | undefined): string => (block && 'text' in block ? block.text : '')
  const kinds = (question: string) => layout(ask(question)).map((part) => part.kind)

  test('the definition that is asked for stands first, then the part that uses the term', () => {
    const [first, second] = layout(ask('vad betyder VULF?'))
    expect(first).toMatchObject({ kind: 'lead' })
    expect(textOf(first)).toMatch(/^VULF \(vårdvetenskaplig utbildning, lärande och forskning\)\. Vår förklaring: /)
    expect(second?.kind).toBe('paragraph')
  })

  test('the figure that is asked for stands first', () => {
    const answer = ask('lardom-7-digitalt')
    const [fact] = catalogue.section('lardom-7-digitalt').facts
    if (answer.outcome !== 'answer' || !fact) throw new Error('The lesson has facts and is found by its id.')
    expect(layout({ ...answer, opening: { facts: [fact] } })[0]).toEqual({ kind: 'lead', text: fact.says.sv })
  })

  test('a part: lead, digest, citation, sources, what to read next', () => {
    expect([...new Set(kinds('lärdom 7'))]).toEqual(['lead', 'paragraph', 'quiet', 'heading', 'item'])
    const headings = layout(ask('lärdom 7')).filter((part) => part.kind === 'heading')
    expect(headings.map(textOf)).toEqual(['Källor:', 'Läs också:'])
  })

  test('a known error in the source is said', () => {
    expect(layout(ask('fotnot 13')).some((part) => textOf(part).startsWith('Obs! '))).toBe(true)
  })

  test('a quotation is told from a digest without colour', () => {
    const quote = 'En ordagrann mening som är så lång att den inte ryms på en enda rad av skärmen.'
    const shown = renderBlocks([{ kind: 'quote', text: quote }], { width: 40, colour: false, numbered: true })
    expect(shown.split('\n')).toHaveLength(3)
    for (const line of shown.split('\n')) expect(line).toMatch(/^│ /)
  })

  test('the bar runs on between the paragraphs of a quotation', () => {
    const paragraphs = ['Ett.', 'Två.'].map((words): Block => ({ kind: 'quote', text: words }))
    expect(renderBlocks(paragraphs, { width: 40, colour: false, numbered: false })).toBe('│ Ett.\n│\n│ Två.')
  })

  test('the document’s own words stand under the digest, their footnotes’ numbers raised', () => {
    const answer = ask('lärdom 7')
    if (answer.outcome !== 'answer') throw new Error('A lesson is found by its number.')
    const quote = {
      text: 'Ett påstående. Ett till.',
      markers: [{ number: 12, at: 14 }],
      footnotes: [12],
      pages: [12, 13],
      start: 0,
      end: 24,
      source: { document: 'promemoria-2020', file: 'x.txt', sha256: '' },
    }
    const shown = renderOn({ width: 80, colour: false, numbered: true })({ ...answer, quote })
    expect(shown).toContain('\n\nOrdagrant, s. 12–13:\n│ ”Ett påstående.¹² Ett till.”\n\n')
  })

  test('a page number stays with its “s.”', () => {
    const shown = renderBlocks([{ kind: 'item', text: 'Ord ord ord ord (s. 16)', opens: 'x' }], {
      width: 25,
      colour: false,
      numbered: true,
    })
    expect(shown).toBe('[1] Ord ord ord ord\n    (s. 16)')
  })
})

describe('a difference', () => {
  const changes = [
    { kind: 'kept', text: 'Kommunen (' },
    { kind: 'removed', text: 'hela' },
    { kind: 'kept', text: ') har en' },
    { kind: 'removed', text: 'buss' },
    { kind: 'added', text: 'vagn\u001B[2J' },
    { kind: 'kept', text: ', sa de.' },
  ] as const
  const show = (colour: boolean) =>
    renderBlocks([{ kind: 'difference', changes }], { width: 80, colour, numbered: false })

  test('is readable in plain text, with stops and brackets close to their words', () => {
    expect(show(false)).toBe('Kommunen ([-hela-]) har en [-buss-] {+vagn [2J+}, sa de.')
  })

  test('is red and green where there is colour', () => {
    expect(show(true)).toContain('\u001B[31m[-buss-]\u001B[39m \u001B[32m{+vagn')
  })
})
