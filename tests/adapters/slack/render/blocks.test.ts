import { describe, expect, it } from 'vitest'
import { decodeAction } from '../../../../src/adapters/shared/action-codec.ts'
import { createRenderer } from '../../../../src/adapters/slack/render/answer.ts'
import { menu, type MenuGroup } from '../../../../src/adapters/slack/render/blocks.ts'
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

describe('a menu of a long list', () => {
  it.each(LANGUAGES)('has all of the glossary, by letter, in either language: %s', (language) => {
    const element = elementsOf(glossary(language)).find(({ type }) => type === 'static_select')
    const letters = headingsOf(element)
    expect(letters.slice(0, 3)).toEqual(['0–9', 'A', 'B'])
    expect(new Set(letters).size).toBe(letters.length)
    const options = groupsOf(element).flatMap(({ options: some }) => some)
    expect(options).toHaveLength(WITHOUT_FILE.catalogue.documents[0].terms.length)
  })
})

describe('a menu', () => {
  const group = (heading: string, ...labels: readonly string[]): MenuGroup => ({
    heading,
    choices: labels.map((label) => ({ label, value: label })),
  })
  const drawn = (...groups: readonly MenuGroup[]): Node => ({ ...menu(0, 'Läs mer …', groups)[0] })

  it('has headings where there are several groups', () => {
    expect(headingsOf(drawn(group('Ett', 'A', 'B'), group('Två', 'C')))).toEqual(['Ett', 'Två'])
    expect(groupsOf(drawn(group('Ett', 'A', 'B')))).toEqual([])
    expect(drawn(group('', 'A', 'B'))['options']).toHaveLength(2)
  })

  it('is none where there is nothing to choose', () => {
    expect(menu(0, 'Läs mer …', [])).toEqual([])
    expect(menu(0, 'Läs mer …', [group('')])).toEqual([])
  })
})

it('a term of the glossary opens its meaning', () => {
  const first = inside(firstOf(glossary('sv')), 'selected_option')
  const target = decodeAction(String(first['value']))?.target
  expect(target?.to === 'term' && String(labelOf(first)).startsWith(target.term)).toBe(true)
})
