import { describe, expect, test } from 'vitest'
import { fitted } from '../../../src/adapters/shared/fitted.ts'
import { type Block, PACKS } from '../../../src/core/index.ts'
import { ownWords } from '../../fixtures/own-words.ts'

const SENTENCES = 'En mening om vården som är ganska lång. '.repeat(50)
const plain = (blocks: readonly Block[]): string => JSON.stringify(blocks)
/** Draws JSON, of which so many characters are taken. */
const within = (most: number, blocks: readonly Block[]) =>
  fitted(
    blocks,
    'sv',
    (some) => some,
    (drawn) => plain(drawn).length / most,
  )
const NOTICE: Block = { kind: 'note', text: PACKS.sv.messages.goesOn(undefined) }

test('what fits is drawn once, as it is', () => {
  const blocks: Block[] = [{ kind: 'text', text: SENTENCES }]
  let times = 0
  expect(
    fitted(
      blocks,
      'sv',
      (some) => (times++, some),
      () => 1,
    ),
  ).toBe(blocks)
  expect(times).toBe(1)
})

describe('what does not fit ends sooner, at the end of a sentence, and says so', () => {
  const CASES: readonly Block[] = [
    { kind: 'text', text: SENTENCES },
    { kind: 'note', text: SENTENCES },
    { kind: 'lead', strong: 'Kort.', rest: ` ${SENTENCES}` },
    { kind: 'quote', paragraphs: [ownWords(SENTENCES), ownWords(SENTENCES)], source: 'Ordagrant, s. 9' },
  ]
  test.each(CASES)('$kind', (block) => {
    const blocks = within(1000, [{ kind: 'text', text: 'Först.' }, block, { kind: 'text', text: 'Sist.' }])
    expect(plain(blocks).length).toBeLessThanOrEqual(1000)
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', block.kind, 'note'])
    expect(blocks.at(-1)).toEqual(NOTICE)
    expect(plain(blocks)).toMatch(/lång\.( …)?"/)
    expect(plain(blocks)).not.toContain('Sist.')
  })
})

test('entries are kept whole, as many as there is room for', () => {
  const items = Array.from({ length: 100 }, (_, i): Block => ({ kind: 'item', label: `Post ${i}` }))
  const blocks = within(1000, items)
  expect(blocks.length).toBeGreaterThan(10)
  expect(blocks).toEqual([...items.slice(0, blocks.length - 1), NOTICE])
})

test('it ends even where nothing is small enough', () => {
  expect(
    fitted(
      [{ kind: 'text', text: SENTENCES }],
      'sv',
      (blocks) => blocks,
      () => 2,
      'https://x.example/1',
    ),
  ).toEqual([{ kind: 'note', text: PACKS.sv.messages.goesOn('https://x.example/1') }])
})
