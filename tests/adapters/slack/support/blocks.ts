import { isRecord } from '../../../../src/adapters/slack/json.ts'

type Node = Readonly<Record<string, unknown>>

/** The buttons, menus and fields of blocks, wherever they stand. */
export function elementsOf(blocks: unknown): Node[] {
  if (!Array.isArray(blocks)) return []
  return blocks
    .filter(isRecord)
    .flatMap(({ elements, element, type }) => [
      ...(type === 'actions' && Array.isArray(elements) ? elements.filter(isRecord) : []),
      ...(isRecord(element) ? [element] : []),
    ])
}

export const labelOf = ({ text }: Node): unknown => (isRecord(text) ? text['text'] : undefined)

/** The button with a label, as Slack sends it back when it is clicked. @throws where there is none */
export function buttonNamed(blocks: unknown, label: string): Record<string, unknown> {
  const button = elementsOf(blocks).find((element) => labelOf(element) === label)
  if (!button) throw new Error(`No button "${label}"`)
  const { type, action_id, value, text } = button
  return { type, action_id, value, text }
}

/** The first entry of a menu, as Slack sends it back when it is chosen. */
export function firstOf(blocks: unknown): Record<string, unknown> {
  const menu = elementsOf(blocks).find(({ type }) => type === 'static_select')
  const groups: readonly unknown[] = menu && Array.isArray(menu['option_groups']) ? menu['option_groups'] : [menu]
  const options = groups
    .filter(isRecord)
    .flatMap((group): readonly unknown[] => (Array.isArray(group['options']) ? group['options'] : []))
  return { type: 'static_select', action_id: menu?.['action_id'], selected_option: options[0] }
}

/** The inside of a record, or an empty one. */
export const inside = (value: unknown, key: string): Node => {
  const inner = isRecord(value) ? value[key] : undefined
  return isRecord(inner) ? inner : {}
}
