import { describe, expect, it } from 'vitest'
import { type Block, choicesOf, type Entry, LANGUAGES } from '../../../src/core/index.ts'
import { isByLetter } from '../../../src/core/presentation/choices.ts'
import { catalogue, open, present } from '../../fixtures/memo.ts'

const entry = (label: string): Entry => ({ kind: 'item', label, target: { to: 'section', section: label } })
const entries = (...labels: readonly string[]): Entry[] => labels.map(entry)
const heading = (text: string): Block => ({ kind: 'heading', text })
/** So many words in alphabetical order, some for each of the first letters. */
const words = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${'abcdeåäö'.charAt(Math.floor((i * 8) / count))}${String(i).padStart(3, '0')}`,
  )
const headingsOf = (view: Parameters<typeof choicesOf>[0]) => choicesOf(view).map((one) => one.heading)

describe('a list is by letter', () => {
  it.each([
    ['long and in alphabetical order', words(40), true],
    ['short', words(20), false],
    ['in another order', words(40).reverse(), false],
  ])('where it is %s: %s', (_, labels, isSo) => {
    expect(isByLetter(entries(...labels))).toBe(isSo)
  })

  it('and then all of it is to be chosen from, Swedish letters last', () => {
    const index = entries(...words(40))
    expect(headingsOf({ blocks: entries('a000'), index })).toEqual(['A', 'B', 'C', 'D', 'E', 'Å', 'Ä', 'Ö'])
    expect(choicesOf({ blocks: [], index }).flatMap((one) => one.entries)).toEqual(index)
  })

  it('but under no letter where all have the same', () => {
    const index = entries(...Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(3, '0')}`))
    expect(headingsOf({ blocks: [], index })).toEqual([''])
  })

  it.each(LANGUAGES)('as the glossary, in %s', (language) => {
    const answer = open({ to: 'list', list: 'glossary', page: 1 }, language)
    const choices = answer ? choicesOf(present(answer, { page: 1 })) : []
    expect(choices.slice(0, 3).map((one) => one.heading)).toEqual(['0–9', 'A', 'B'])
    expect(choices.flatMap((one) => one.entries)).toHaveLength(catalogue.documents[0].terms.length)
  })
})

describe('what can be chosen stands under its headings', () => {
  it('where there are several', () => {
    const blocks = [heading('Ett'), ...entries('A', 'B'), heading('Två'), ...entries('C')]
    expect(headingsOf({ blocks })).toEqual(['Ett', 'Två'])
    expect(headingsOf({ blocks: blocks.slice(0, 3) })).toEqual([''])
  })

  it('unless an entry has none', () => {
    expect(headingsOf({ blocks: [...entries('A'), heading('Ett'), ...entries('B')] })).toEqual([''])
  })

  it('and what opens nothing is left out', () => {
    expect(choicesOf({ blocks: [heading('Ett'), { kind: 'item', label: 'A' }, ...entries('B')] })).toEqual([
      { heading: '', entries: entries('B') },
    ])
    expect(choicesOf({ blocks: [heading('Ett')] })).toEqual([])
  })
})
