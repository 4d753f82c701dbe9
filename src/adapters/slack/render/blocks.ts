import { cutAtSentence, cutAtWord } from '../../../core/index.ts'
import type { types } from '@slack/bolt'
import { BUTTON, HEADER_TEXT, OPTION, SECTION, SELECT } from '../limits.ts'

/*
 * Texts are put in rich text and plain text only, which Slack does not read for markup: nothing in a question or a
 * document can turn into a mention, a link or a style, and nothing needs escaping.
 */

export type Block = types.KnownBlock
export type View = types.ModalView
type RichTextPart = types.RichTextBlockElement
type Inline = types.RichTextElement

/** No run of text is longer than a section may be. */
const LONGEST_RUN = SECTION.text

export const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

const run = (text: string, style?: { bold?: true; italic?: true }): Inline[] =>
  text.trim() === '' ? [] : [{ type: 'text', text: cutAtSentence(text, LONGEST_RUN), ...(style && { style }) }]

/** Text in a line of rich text. */
export const words = (text: string): Inline[] => run(text)
export const bold = (text: string): Inline[] => run(text, { bold: true })
export const italic = (text: string): Inline[] => run(text, { italic: true })
export const link = (url: string, text = url.replace(/^https?:\/\//, '')): Inline[] => [{ type: 'link', url, text }]
export const person = (userId: string): Inline[] => [{ type: 'user', user_id: userId }]

/** Paragraphs with an empty line between. */
export function paragraphs(...lines: readonly Inline[][]): RichTextPart[] {
  const filled = lines.filter((line) => line.length > 0)
  const elements = filled.flatMap((line, i) => (i === 0 ? line : [GAP, ...line]))
  return elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }]
}

const GAP: Inline = { type: 'text', text: '\n\n' }

export function bullets(lines: readonly Inline[][]): RichTextPart[] {
  const items = lines.filter((line) => line.length > 0)
  if (items.length === 0) return []
  return [
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: items.map((elements) => ({ type: 'rich_text_section' as const, elements })),
    },
  ]
}

/** Quoted lines with an empty line between. */
export function quotation(...lines: readonly Inline[][]): RichTextPart[] {
  const filled = lines.filter((line) => line.length > 0)
  const elements = filled.flatMap((line, i) => (i === 0 ? line : [GAP, ...line]))
  return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }]
}

/** Text of any length in as many runs as it takes: side by side they read as one. */
export const unbroken = (text: string): Inline[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST_RUN) }, (_, i) =>
    words(text.slice(i * LONGEST_RUN, (i + 1) * LONGEST_RUN)),
  ).flat()

export const richText = (...parts: readonly RichTextPart[]): Block[] =>
  parts.length === 0 ? [] : [{ type: 'rich_text', elements: [...parts] }]

export const header = (text: string): Block[] => [{ type: 'header', text: plain(cutAtWord(text, HEADER_TEXT)) }]

export const context = (text: string): Block[] =>
  text.trim() === '' ? [] : [{ type: 'context', elements: [plain(cutAtWord(text, SECTION.field))] }]

export const divider: Block = { type: 'divider' }

export function button(label: string, actionId: string, value: string): types.Button {
  return { type: 'button', text: plain(cutAtWord(label, BUTTON.text)), action_id: actionId, value }
}

export const primary = (element: types.Button): types.Button => ({ ...element, style: 'primary' })

/** A row of buttons and menus; no block where there are none. */
export const actions = (elements: readonly types.ActionsBlockElement[], blockId?: string): Block[] =>
  elements.length === 0
    ? []
    : [{ type: 'actions', elements: [...elements], ...(blockId !== undefined && { block_id: blockId }) }]

export interface Choice {
  readonly label: string
  readonly value: string
  /** A second line, in grey; radio buttons only. */
  readonly detail?: string
}

export const option = ({ label, value, detail }: Choice): types.PlainTextOption => ({
  text: plain(cutAtWord(label, OPTION.text)),
  value,
  ...(detail !== undefined && { description: plain(cutAtWord(detail, OPTION.description)) }),
})

/** A menu; none where there is nothing to choose. */
export function menu(actionId: string, placeholder: string, choices: readonly Choice[]): types.StaticSelect[] {
  if (choices.length === 0) return []
  const options = choices.slice(0, SELECT.options).map(option)
  return [{ type: 'static_select', action_id: actionId, placeholder: plain(placeholder), options }]
}
