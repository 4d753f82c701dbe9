import type { types } from '@slack/bolt'
import { truncateAtWord } from '../../../core/index.ts'
import { BUTTON, CONTEXT, HEADER_TEXT, OPTION, SECTION_TEXT, SELECT } from '../limits.ts'
import { numberedAction } from '../names.ts'

/*
 * Texts are put in rich text and plain text only, which Slack does not read for markup: nothing in a question or a
 * document can turn into a mention or a style, and nothing needs escaping.
 */

export const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

export type Style = NonNullable<types.RichTextText['style']>

/** Text in a line of rich text, in as many elements as it takes; none where there is no text. */
export const words = (text: string, style?: Style): types.RichTextElement[] =>
  text.trim() === '' ? [] : piecesOf(text).map((piece) => ({ type: 'text', text: piece, ...(style && { style }) }))

/** As many characters as one element surely takes: a limit counts some of them as two. */
const PIECE = new RegExp(`.{1,${SECTION_TEXT / 2}}`, 'gsu')

export const piecesOf = (text: string): string[] => (text.length <= SECTION_TEXT ? [text] : (text.match(PIECE) ?? []))

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

/** A dialog before something is done that others see. */
export interface Question {
  readonly title: string
  /** May mention a channel; nothing that a person wrote. */
  readonly text: string
  readonly confirm: string
  readonly deny: string
}

const MENTION = /<#\w+>/

export const confirm = ({ title, text, confirm: yes, deny }: Question): types.ConfirmationDialog => ({
  title: plain(title),
  text: MENTION.test(text) ? { type: 'mrkdwn', text } : plain(text),
  confirm: plain(yes),
  deny: plain(deny),
})

interface Labelled {
  readonly label: string
  /** What a screen reader says in the place of the label. */
  readonly spoken?: string
}

export const button = (actionId: string, { label, spoken = label }: Labelled, value: string): types.Button => ({
  type: 'button',
  text: plain(truncateAtWord(label, BUTTON.visible)),
  accessibility_label: truncateAtWord(spoken, BUTTON.accessibilityLabel),
  action_id: actionId,
  value,
})

/** A row of buttons and menus; no block where there are none. */
export const actions = (elements: readonly types.ActionsBlockElement[], blockId: string): types.KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', block_id: blockId, elements: [...elements] }]

/** An entry of a menu or one of several radio buttons. */
export interface MenuChoice {
  readonly label: string
  /** Stands in the description. */
  readonly beside?: string
  readonly value: string
}

/** The entries of a menu: short enough to be shown whole, told apart, and the rest as the description. */
export function menuOptions(choices: readonly MenuChoice[]): types.PlainTextOption[] {
  const entries = distinct(choices).slice(0, SELECT.options)
  const cut = entries.map(({ label }) => truncateAtWord(label, OPTION.visible))
  return entries.map(({ label, beside, value }, i) => {
    const short = cut[i] ?? label
    const isDouble = cut.indexOf(short) !== cut.lastIndexOf(short)
    const text = isDouble ? truncateAtWord(`${i + 1}. ${label}`, OPTION.visible) : short
    return optionOf(text, value, [beside, short === label ? undefined : label])
  })
}

/** @param about stands in the description; what is empty is left out */
export function optionOf(text: string, value: string, about: readonly (string | undefined)[]): types.PlainTextOption {
  const description = truncateAtWord(about.filter(Boolean).join(' · '), OPTION.text)
  return { text: plain(text), value, ...(description !== '' && { description: plain(description) }) }
}

export function distinct(choices: readonly MenuChoice[]): MenuChoice[] {
  const fitting = choices.filter(({ value }) => value.length <= OPTION.value)
  return [...new Map(fitting.map((one) => [one.value, one])).values()]
}

/** Entries of a menu that stand together. */
export interface MenuGroup {
  readonly heading: string
  readonly choices: readonly MenuChoice[]
}

/** A menu; none where there is nothing to choose. */
export function menu(index: number, placeholder: string, groups: readonly MenuGroup[]): types.StaticSelect[] {
  const [first, ...others] = groups
  if (!first || first.choices.length === 0) return []
  const common = { type: 'static_select', action_id: numberedAction(index), placeholder: plain(placeholder) } as const
  if (others.length === 0) return [{ ...common, options: menuOptions(first.choices) }]
  const option_groups = groups.map(({ heading, choices }) => ({
    label: plain(truncateAtWord(heading, OPTION.text)),
    options: menuOptions(choices),
  }))
  return [{ ...common, option_groups }]
}
