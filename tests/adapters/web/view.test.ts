import { expect, test } from 'vitest'
import { lastingPages } from '../../../src/adapters/web/pages/index.ts'
import { renderView } from '../../../src/adapters/web/view.ts'
import type { Block, Core } from '../../../src/core/index.ts'
import { testRenderer } from '../../contracts/renderer.ts'
import { attributesOf, elementsIn, textOf } from './support/html.ts'
import { core } from './support/open-web.ts'
import { ownWords } from '../../fixtures/own-words.ts'

const ELEMENTS = 'a blockquote del figcaption figure h2 ins li p span strong ul'.split(' ')

testRenderer({
  name: 'the reader',
  draw(view, answer, shown) {
    const html = renderView(view, answer, shown.catalogue).toString()
    const text = textOf(html)
    return { visible: text, spoken: text, problems: problemsIn(html, shown), isCut: false }
  },
})

function problemsIn(html: string, { catalogue }: Core): string[] {
  const pages = lastingPages(catalogue)
  const isKnown = (href: string): boolean =>
    /^https?:/.test(href) || href.includes('?q=') || pages.has(href.replace(/^\/en|#.*/g, ''))
  return [
    ...elementsIn(html).filter((name) => !ELEMENTS.includes(name)),
    ...attributesOf(html, 'a', 'href').filter((href) => !isKnown(href)),
    ...(/<(a|li|p|h2|th)[^>]*>\s*<\/\1>/.exec(html) ?? []),
  ]
}

const drawn = (block: Block, question = 'lärdom 7'): string => {
  const view = { title: '', blocks: [block], actions: [], plain: '' }
  return renderView(view, core.ask(question), core.catalogue).toString()
}

test('footnote marks in a quotation lead to the notes; what is no mark of a note is text', () => {
  const html = drawn({ kind: 'quote', paragraphs: [ownWords('Ord.[4] Mer [99] <b>.')], source: 'Ordagrant, s. 12' })
  expect(attributesOf(html, 'a', 'href')).toEqual(['/las/fotnot-4'])
  expect(textOf(html)).toContain('”Ord.[4] Mer [99] <b>.”')
  expect(attributesOf(html, 'blockquote', 'lang')).toEqual(['sv'])
})

test.each([
  [{ to: 'section', section: 'forslag-1-vfu' }, '/las/forslag-1-vfu'],
  [{ to: 'hits', sections: ['forslag-1-vfu', 'lardom-7-digitalt'] }, '/las/forslag-1-vfu'],
  [{ to: 'claims', claims: ['forslag-1-vfu/samverkanspaket', 'x/y'] }, '/las/forslag-1-vfu#p-samverkanspaket'],
  [{ to: 'term', term: 'Hälso- och sjukvård' }, '/las/ordlista#ord-halso-och-sjukvard'],
  [{ to: 'list', list: 'proposal', page: 2 }, '/las#proposal'],
] as const)('an entry that opens %j is a link', (target, href) => {
  expect(attributesOf(drawn({ kind: 'item', label: 'Här', target }), 'a', 'href')).toEqual([href])
})

test('what a help suggests is a search; other entries without a target are text', () => {
  const question = drawn({ kind: 'item', label: 'sida 14', isQuestion: true }, 'help')
  expect(attributesOf(question, 'a', 'href')).toEqual(['/en/las?q=sida%2014'])
  expect(drawn({ kind: 'item', label: 'sida 14' })).not.toContain('<a')
})

test('a difference shows what is missing and what was added', () => {
  const pieces = [
    { change: 'same', text: 'Rådet' },
    { change: 'missing', text: ' [-kan-]' },
    { change: 'added', text: ' {+ska+}' },
  ] as const
  expect(drawn({ kind: 'difference', pieces })).toContain('Rådet<del> [-kan-]</del><ins> {+ska+}</ins>')
})
