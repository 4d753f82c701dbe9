import type { types } from '@slack/bolt'
import { truncateAtWord } from '../../../core/index.ts'
import { BUTTON, CONTEXT, HEADER_TEXT, OPTION, SELECT } from '../limits.ts'
import { numberedAction } from '../names.ts'

/*
 * Texts are put in rich text and plain text only, which Slack does not read for markup: nothing in a question or a
 * document can turn into a mention or a style, and nothing needs escaping.
 */

export const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

export type Style = NonNullable<types.RichTextText['style']>

/** Text in a line of rich text; no element where there is none. */
export const words = (text: string, style?: Style): types.RichTextElement[] =>
  text.trim() === '' ? [] : [{ type: 'text', text, ...(style && { style }) }]

export const link = (url: string, text = url): types.RichTextElement => ({ type: 'link', url, text })

/** One line of rich text, as a block. */
export const line = (elements: types.RichTextElement[]): types.KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})

export const header = (text: string): types.KnownBlock => ({
  type: 'header',
  text: plain(truncateAtWord(text, HEADER_TEXT)),
})

export const context = (text: string): types.KnownBlock => ({
  type: 'context',
  elements: [plain(truncateAtWord(text, CONTEXT.text))],
})

export const divider: types.KnownBlock = { type: 'divider' }

/** @param spoken what a screen reader says in the place of the label */
export function button(index: number, label: string, value: string, spoken = label): types.Button {
  return {
    type: 'button',
    text: plain(truncateAtWord(label, BUTTON.text)),
    accessibility_label: truncateAtWord(spoken, BUTTON.accessibilityLabel),
    action_id: numberedAction(index),
    value,
  }
}

/** A row of buttons and menus; no block where there are none. */
export const actions = (elements: readonly types.ActionsBlockElement[], blockId: string): types.KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', block_id: blockId, elements: [...elements] }]

/** An entry of a menu or one of several radio buttons. */
export interface Choice {
  readonly label: string
  readonly value: string
}

/** The entries that Slack takes: each value once, and none that is too long. */
export function options(choices: readonly Choice[], most: number): types.PlainTextOption[] {
  const byValue = new Map(choices.filter(({ value }) => value.length <= OPTION.value).map((one) => [one.value, one]))
  return [...byValue.values()]
    .slice(0, most)
    .map(({ label, value }) => ({ text: plain(truncateAtWord(label, OPTION.text)), value }))
}

/** A menu; none where there is nothing to choose. */
export function menu(index: number, placeholder: string, choices: readonly Choice[]): types.StaticSelect[] {
  const entries = options(choices, SELECT.options)
  if (entries.length === 0) return []
  return [
    { type: 'static_select', action_id: numberedAction(index), placeholder: plain(placeholder), options: entries },
  ]
}
