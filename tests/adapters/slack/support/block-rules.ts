import * as limits from '../../../../src/adapters/slack/limits.ts'
import { isRecord } from '../../../../src/adapters/slack/json.ts'
import { withPlainBlanks } from '../../../../src/core/index.ts'

type Node = Readonly<Record<string, unknown>>

const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0)
const textOf = (value: unknown): string => (isRecord(value) && typeof value['text'] === 'string' ? value['text'] : '')

/** Slack's rules that a message breaks; none is what we want. */
export function messageProblems(message: { readonly blocks?: unknown; readonly text?: unknown }): string[] {
  const blocks = list(message.blocks)
  const all = blocks.flatMap(stringsIn).join('').length + length(message.text)
  return [
    ...over('blocks', blocks.length, limits.BLOCKS.message),
    ...(typeof message.text === 'string' && message.text.trim() !== '' ? [] : ['no top-level text']),
    ...over('text', length(message.text), limits.MESSAGE_TEXT),
    ...over('all text', all, limits.MESSAGE_CHARACTERS),
    ...blockProblems(blocks),
  ]
}

/** Slack's rules that a modal or a Home tab breaks. */
export function viewProblems(view: Node): string[] {
  const blocks = list(view['blocks'])
  const title = textOf(view['title'])
  return [
    ...over('blocks', blocks.length, limits.BLOCKS.view),
    ...(blocks.length === 0 ? ['no blocks'] : []),
    ...(view['type'] === 'modal' && title === '' ? ['no title'] : []),
    ...over('title', title.length, limits.VIEW.title),
    ...over('submit', textOf(view['submit']).length, limits.VIEW.button),
    ...over('close', textOf(view['close']).length, limits.VIEW.button),
    ...over('metadata', length(view['private_metadata']), limits.VIEW.metadata),
    ...(blocks.some(({ type }) => type === 'input') && view['type'] === 'modal' && !isRecord(view['submit'])
      ? ['fields without submit']
      : []),
    ...blockProblems(blocks),
  ]
}

/** All text that a person sees, with ordinary blanks. */
export const visibleText = (blocks: unknown): string => withPlainBlanks(list(blocks).flatMap(seenIn).join(' '))

/** Runs of a line of rich text read as one. */
function seenIn(node: Node): string[] {
  const elements = list(node['elements'])
  const isLine = node['type'] === 'rich_text_section' || node['type'] === 'rich_text_quote'
  if (isLine) return [elements.map(textOf).join('')]
  return elements.length > 0 ? elements.flatMap(seenIn) : stringsIn(node)
}

function blockProblems(blocks: readonly Node[]): string[] {
  return [
    ...doubled('block_id', blocks),
    ...blocks.flatMap((block, i) => oneBlock(block).map((problem) => `block ${i}: ${problem}`)),
  ]
}

function oneBlock(block: Node): string[] {
  const elements = list(block['elements'])
  const empty =
    stringsIn(block).some((text) => text.trim() === '') && block['type'] !== 'rich_text' ? ['empty text'] : []
  const id = over('block_id', length(block['block_id']), limits.ID)
  switch (block['type']) {
    case 'header':
      return [...empty, ...id, ...over('header', textOf(block['text']).length, limits.HEADER_TEXT)]
    case 'context':
      return [
        ...empty,
        ...id,
        ...count('context', elements, limits.CONTEXT.elements),
        ...elements.flatMap((one) => over('context', textOf(one).length, limits.CONTEXT.text)),
      ]
    case 'actions':
      return [
        ...empty,
        ...id,
        ...count('actions', elements, limits.ACTIONS_ELEMENTS),
        ...doubled('action_id', elements),
        ...elements.flatMap(element),
      ]
    case 'input':
      return [...empty, ...id, ...(isRecord(block['element']) ? element(block['element']) : ['no element'])]
    case 'rich_text':
      return [...id, ...(elements.length === 0 ? ['empty rich text'] : []), ...elements.flatMap(richText)]
    case 'context_actions':
      return [...id, ...count('context actions', elements, limits.CONTEXT_ACTIONS)]
    case 'data_table':
      return [...empty, ...id, ...dataTable(block)]
    case 'section':
      return [...empty, ...id, ...over('section', textOf(block['text']).length, limits.SECTION_TEXT)]
    case 'divider':
      return id
    default:
      return [`unknown block ${String(block['type'])}`]
  }
}

function dataTable({ rows, caption, page_size: size }: Node): string[] {
  const all: Node[][] = Array.isArray(rows) ? rows.map(list) : []
  const isEven = all.every((row) => row.length > 0 && row.length === all[0]?.length)
  return [
    ...(length(caption) === 0 ? ['no caption'] : []),
    ...(all.length < 2 || !isEven ? ['rows that do not make a table'] : []),
    ...over('rows', all.length - 1, limits.DATA_TABLE.rows),
    ...over('table', all.flat().map(textOf).join('').length, limits.DATA_TABLE.text),
    ...(typeof size === 'number' && size >= 1 && size <= limits.DATA_TABLE.pageSize ? [] : ['page size']),
  ]
}

function richText(node: Node): string[] {
  const elements = list(node['elements'])
  if (elements.length === 0) return ['empty rich text element']
  if (node['type'] === 'rich_text_list') return elements.flatMap(richText)
  return elements.flatMap((run) => [
    ...(run['type'] === 'text' && textOf(run) === '' ? ['empty run'] : []),
    ...over('run', textOf(run).length, limits.SECTION_TEXT),
  ])
}

function element(node: Node): string[] {
  const groups = list(node['option_groups'])
  const options = groups.length > 0 ? groups.flatMap((group) => list(group['options'])) : list(node['options'])
  const id = over('action_id', length(node['action_id']), limits.ID)
  switch (node['type']) {
    case 'button':
      return [
        ...id,
        ...over('button', textOf(node['text']).length, limits.BUTTON.visible),
        ...(isRecord(node['confirm']) ? confirmation(node['confirm']) : []),
        ...over('value', length(node['value']), limits.BUTTON.value),
        ...over('spoken label', length(node['accessibility_label']), limits.BUTTON.accessibilityLabel),
        ...(length(node['accessibility_label']) === 0 ? ['no spoken label'] : []),
      ]
    case 'static_select':
      return [
        ...id,
        ...over('groups', groups.length, limits.SELECT.options),
        ...(groups.length > 0 ? groups.map((group) => list(group['options'])) : [options]).flatMap((some) => [
          ...count('options', some, limits.SELECT.options),
          ...(new Set(some.map((one) => textOf(one['text']))).size < some.length ? ['labels that look alike'] : []),
        ]),
        ...groups.flatMap((group) => over('group', textOf(group['label']).length, limits.OPTION.text)),
        ...(groups.some((group) => textOf(group['label']) === '') ? ['a group without a label'] : []),
        ...initial(node),
        ...doubled('value', options),
        ...options.flatMap(option),
        ...options.flatMap((one) => over('visible label', textOf(one['text']).length, limits.OPTION.visible)),
        ...(textOf(node['placeholder']) === '' ? ['nothing that says what the menu is for'] : []),
      ]
    case 'radio_buttons':
      return [
        ...id,
        ...count('options', options, limits.RADIO_OPTIONS),
        ...doubled('value', options),
        ...options.flatMap(option),
        ...initial(node),
      ]
    case 'plain_text_input':
      return [...id, ...over('initial value', length(node['initial_value']), limits.INPUT.text)]
    case 'conversations_select':
      return id
    default:
      return [`unknown element ${String(node['type'])}`]
  }
}

const option = (node: Node): string[] => [
  ...over('option', textOf(node['text']).length, limits.OPTION.text),
  ...over('option value', length(node['value']), limits.OPTION.value),
  ...over('description', textOf(node['description']).length, limits.OPTION.text),
]

const confirmation = (node: Node): string[] => [
  ...over('confirm title', textOf(node['title']).length, limits.CONFIRM.title),
  ...over('confirm text', textOf(node['text']).length, limits.CONFIRM.text),
  ...over('confirm button', textOf(node['confirm']).length, limits.CONFIRM.button),
  ...over('deny button', textOf(node['deny']).length, limits.CONFIRM.button),
]

function initial({ initial_option: chosen, options }: Node): string[] {
  if (chosen === undefined) return []
  return list(options).some((one) => JSON.stringify(one) === JSON.stringify(chosen))
    ? []
    : ['initial option is none of the options']
}

const over = (what: string, size: number, most: number): string[] => (size > most ? [`${what}: ${size} > ${most}`] : [])

const count = (what: string, items: readonly unknown[], most: number): string[] =>
  items.length === 0 ? [`no ${what}`] : over(what, items.length, most)

function doubled(key: string, nodes: readonly Node[]): string[] {
  const values = nodes.map((node) => node[key]).filter((value) => value !== undefined)
  return new Set(values).size < values.length ? [`two with the same ${key}`] : []
}

function stringsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : stringsIn(inner),
  )
}
