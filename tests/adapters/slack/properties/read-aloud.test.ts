import { expect, it } from 'vitest'
import { decodeAction } from '../../../../src/adapters/shared/action-codec.ts'
import { isRecord } from '../../../../src/adapters/slack/json.ts'
import { BUTTON, OPTION } from '../../../../src/adapters/slack/limits.ts'
import { createRenderer } from '../../../../src/adapters/slack/render/answer.ts'
import { homeView } from '../../../../src/adapters/slack/render/home.ts'
import { quotationView } from '../../../../src/adapters/slack/render/quotation.ts'
import { searchView } from '../../../../src/adapters/slack/render/search.ts'
import { shareView } from '../../../../src/adapters/slack/render/share.ts'
import { search } from '../../../../src/adapters/slack/search.ts'
import { headingOf, type Language, LANGUAGES, withPlainBlanks } from '../../../../src/core/index.ts'
import { everyAnswer, WITHOUT_FILE as core } from '../../../contracts/every-answer.ts'
import { labelOf } from '../support/blocks.ts'

/*
 * What a screen reader says of everything that can be pressed, chosen or written in, wherever the bot draws it. Slack takes
 * an accessibility_label on buttons and thumbs only: a menu is named by its placeholder, a field by its label.
 */

type Node = Readonly<Record<string, unknown>>

const reader = { urlOf: () => 'https://bot.example.se/x', sectionAt: () => undefined }
const renderer = createRenderer(core, reader)
const sharing = { question: 'Vad vill rådet?', channel: '<#C1>' }

/** All that the bot draws, by name. */
function everything(): { readonly name: string; readonly blocks: readonly Node[] }[] {
  const cases = everyAnswer(core)
  const action = { kind: 'share', language: 'sv', target: { to: 'section', section: 'forslag-2-vulf' } } as const
  return [
    ...cases.flatMap(({ name, answer, form }) => [
      { name: `${name}, for the asker`, blocks: renderer.message(answer, form, { sharing }).blocks },
      { name: `${name}, for all`, blocks: renderer.message(answer, form, { owner: 'U1', hasTable: true }).blocks },
      { name: `${name}, shared`, blocks: renderer.shared(answer, { user: 'U1', question: 'Vad?' }).blocks },
      { name: `${name}, in a modal`, blocks: renderer.modal(answer, form).blocks },
      { name: `${name}, to be shared`, blocks: shareView(renderer, answer, { action }).blocks },
    ]),
    ...cases.map(({ name, answer: { question } }) => ({
      name: `${name}, in the search`,
      blocks: searchView({ core, renderer }, undefined, search(core, { question })).blocks,
    })),
    ...LANGUAGES.map((language) => ({
      name: `Home, ${language}`,
      blocks: homeView(core, { language }, reader).blocks,
    })),
    { name: 'a quotation', blocks: quotationView(core, core.verify('Alla kan, och ska, inte göra allt')).blocks },
  ].map(({ name, blocks }) => ({ name, blocks: blocks.map((block): Node => ({ ...block })) }))
}

const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isRecord(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []
}
const length = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0)
const textOf = (value: unknown): unknown => (isRecord(value) ? value['text'] : undefined)

/** What is wrong with how a node reads; nothing for most. */
function faultsOf(node: Node): string[] {
  const { type, accessibility_label: spoken } = node
  const isNamed = length(spoken) > 0 && length(spoken) <= BUTTON.accessibilityLabel
  switch (type) {
    case 'button':
      return [
        ...(isNamed ? [] : ['a button without a label to read']),
        ...(length(labelOf(node)) <= BUTTON.visible ? [] : [`a label that a screen cuts: ${String(labelOf(node))}`]),
      ]
    case 'feedback_buttons': {
      const thumbs = [node['positive_button'], node['negative_button']].filter(isRecord)
      const named = thumbs.filter((thumb) => length(thumb['accessibility_label']) > 0)
      return named.length === 2 ? [] : ['thumbs without labels to read']
    }
    case 'static_select':
    case 'conversations_select':
      return length(textOf(node['placeholder'])) > 0 ? [] : [`${type} without a name`]
    case 'input':
      return length(textOf(node['label'])) > 0 ? [] : ['a field without a label']
    default:
      return []
  }
}

const everyNode = everything().map(({ name, blocks }) => ({ name, nodes: nodesIn(blocks) }))
const optionsOf = ({ options }: Node): Node[] => (Array.isArray(options) ? options.filter(isRecord) : [])

it('everything that can be pressed, chosen or written in has a name of its own', () => {
  const kinds = new Set<unknown>()
  for (const { name, nodes } of everyNode) {
    for (const node of nodes) {
      kinds.add(node['type'])
      expect.soft(faultsOf(node), name).toEqual([])
    }
  }
  for (const kind of ['button', 'feedback_buttons', 'static_select', 'conversations_select', 'radio_buttons', 'input'])
    expect(kinds).toContain(kind)
})

it.each(LANGUAGES)('no button of the Home tab is cut: %s', (language) => {
  const buttons = nodesIn(homeView(core, { language }, reader).blocks).filter(({ type }) => type === 'button')
  expect(buttons.length).toBeGreaterThan(4)
  for (const one of buttons) expect.soft(labelOf(one)).not.toMatch(/…$/)
})

it('no two buttons beside each other, and no two entries of a menu, sound alike', () => {
  for (const { name, nodes } of everyNode) {
    for (const { type, elements } of nodes) {
      const buttons =
        Array.isArray(elements) && type === 'actions'
          ? elements.filter(isRecord).filter((one) => one['type'] === 'button')
          : []
      expect.soft(new Set(buttons.map(labelOf)).size, name).toBe(buttons.length)
    }
    for (const menu of nodes.filter(({ options }) => options !== undefined)) {
      const options = optionsOf(menu)
      expect.soft(new Set(options.map(labelOf)).size, name).toBe(options.length)
    }
  }
})

it('an entry that opens a section says its page in its description, and no label is cut by a screen', () => {
  const pageOf = (id: string, language: Language) =>
    /\(([^()]+)\)$/.exec(headingOf(core.catalogue.section(id), language))?.[1]
  // A refusal's source is one line that names the document too.
  const citedAs = core.catalogue.documents.map(({ document }) => document.citedAs.sv)
  let checked = 0
  for (const { name, nodes } of everyNode) {
    const menus = nodes.filter(({ type }) => type === 'static_select' || type === 'radio_buttons')
    for (const { option, type } of menus.flatMap((menu) =>
      optionsOf(menu).map((one) => ({ option: one, type: menu['type'] })),
    )) {
      const label = String(labelOf(option))
      const about = withPlainBlanks(String(textOf(option['description'])))
      if (type === 'static_select') expect.soft(label.length, name).toBeLessThanOrEqual(OPTION.visible)
      const target = decodeAction(String(option['value']))
      const page = target?.target.to === 'section' ? pageOf(target.target.section, target.language) : undefined
      if (page === undefined || citedAs.some((cited) => `${label} ${about}`.includes(`, ${cited.slice(0, 20)}`)))
        continue
      expect.soft(about, `${name}: ${label}`).toContain(page)
      checked++
    }
  }
  expect(checked).toBeGreaterThan(100)
})
