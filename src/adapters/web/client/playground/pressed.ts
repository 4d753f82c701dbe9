/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { MENU_ENTRY } from './menu-keys.ts'
import type { SlackBlock, SlackElement } from './server.ts'

/** A button or an entry of a menu, as Slack would send it back. */
export interface PressResult {
  readonly actionId: string
  readonly value: string
}

/** The renderer calls nobody when a button is pressed: what was pressed is found by its place and its text. */
export function pressedIn(
  root: HTMLElement,
  blocks: readonly SlackBlock[],
  target: EventTarget | null,
): PressResult | undefined {
  if (!(target instanceof Element)) return undefined
  const elements = blocks.flatMap(({ type, elements = [] }) => (type === 'actions' ? elements : []))
  const button = target.closest('button')
  return button ? pressedButton(root, elements, button) : chosenOption(elements, target)
}

function pressedButton(
  root: HTMLElement,
  elements: readonly SlackElement[],
  button: HTMLButtonElement,
): PressResult | undefined {
  const said = button.textContent.trim()
  const alike = elements.filter((element) => element.type === 'button' && textOf(element) === said)
  const twins = [...root.querySelectorAll('button')].filter((other) => other.textContent.trim() === said)
  const element = alike[twins.indexOf(button)]
  return element?.action_id === undefined ? undefined : { actionId: element.action_id, value: element.value ?? '' }
}

function textOf({ text }: SlackElement): unknown {
  return typeof text === 'object' && text !== null && 'text' in text ? text.text : undefined
}

function chosenOption(elements: readonly SlackElement[], target: Element): PressResult | undefined {
  const said = target.closest(MENU_ENTRY)?.textContent.trim()
  for (const { action_id: actionId, options } of elements) {
    const option = options?.find(({ text }) => text.text === said)
    if (option && actionId !== undefined) return { actionId, value: option.value }
  }
  return undefined
}
