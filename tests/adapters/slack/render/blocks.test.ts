import { describe, expect, it } from 'vitest'
import { decodeAction } from '../../../../src/adapters/shared/action-codec.ts'
import { createRenderer } from '../../../../src/adapters/slack/render/answer.ts'
import { menu, type MenuChoice } from '../../../../src/adapters/slack/render/blocks.ts'
import { LANGUAGES } from '../../../../src/core/index.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { elementsOf, firstOf, inside, labelOf } from '../support/blocks.ts'

type Node = Readonly<Record<string, unknown>>

const groupsOf = (element: Node | undefined): Node[] =>
  Array.isArray(element?.['option_groups']) ? (element['option_groups'] as Node[]) : []
const headingsOf = (element: Node | undefined) =>
  groupsOf(element).map(({ label }) => inside({ label }, 'label')['text'])
const glossary = (language: 'sv' | 'en') => {
  const answer = WITHOUT_FILE.open({ to: 'list', list: 'glossary', page: 1 }, language)
  if (!answer) throw new Error('There is no glossary')
  return createRenderer(WITHOUT_FILE, undefined).message(answer, 'short', {}).blocks
}
const choices = (labels: readonly string[], heading?: string): MenuChoice[] =>
  labels.map((label) => ({ label, value: label, ...(heading !== undefined && { heading }) }))
const drawn = (some: readonly MenuChoice[]): Node | undefined => {
  const [element] = menu(0, 'Läs mer om …', some)
  return element && { ...element }
}
/** So many words in alphabetical order, some for each of the first letters. */
const words = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${'abcdeåäö'.charAt(Math.floor((i * 8) / count))}${String(i).padStart(3, '0')}`,
  )

describe('a menu of a long list', () => {
  it.each(LANGUAGES)('has all of the glossary, by letter, in either language: %s', (language) => {
    const element = elementsOf(glossary(language)).find(({ type }) => type === 'static_select')
    const letters = headingsOf(element)
    expect(letters.slice(0, 3)).toEqual(['0–9', 'A', 'B'])
    expect(new Set(letters).size).toBe(letters.length)
    const options = groupsOf(element).flatMap(({ options: some }) => some)
    expect(options).toHaveLength(WITHOUT_FILE.catalogue.documents[0].terms.length)
  })

  it('stands by letter wherever it is in alphabetical order, Swedish letters last', () => {
    expect(headingsOf(drawn(choices(words(40))))).toEqual(['A', 'B', 'C', 'D', 'E', 'Å', 'Ä', 'Ö'])
  })

  it.each([
    ['short', words(20)],
    ['in another order', words(40).reverse()],
    ['under one letter', Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(3, '0')}`)],
  ])('is one list where it is %s', (_, labels) => {
    expect(groupsOf(drawn(choices(labels)))).toEqual([])
    expect(drawn(choices(labels))?.['options']).toHaveLength(labels.length)
  })
})

describe('a menu of entries with headings', () => {
  it('has them, where there are several', () => {
    expect(headingsOf(drawn([...choices(['A', 'B'], 'Ett'), ...choices(['C'], 'Två')]))).toEqual(['Ett', 'Två'])
    expect(groupsOf(drawn(choices(['A', 'B'], 'Ett')))).toEqual([])
  })

  it('has none where an entry stands under no heading', () => {
    expect(groupsOf(drawn([...choices(['A']), ...choices(['B'], 'Ett'), ...choices(['C'], 'Två')]))).toEqual([])
  })
})

it('a term of the glossary opens its meaning', () => {
  const first = inside(firstOf(glossary('sv')), 'selected_option')
  const target = decodeAction(String(first['value']))?.target
  expect(target?.to === 'term' && String(labelOf(first)).startsWith(target.term)).toBe(true)
})
