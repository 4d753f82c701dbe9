import type { types } from '@slack/bolt'
import { ALPHABETICAL, letterOf, truncateAtWord } from '../../../core/index.ts'
import { BUTTON, CONTEXT, HEADER_TEXT, OPTION, RADIO_OPTIONS, SECTION_TEXT, SELECT } from '../limits.ts'
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
  readonly value: string
  /** What it stands under, where not all stand under the same. */
  readonly heading?: string
}

/** Radio buttons: each value once, and none that Slack does not take. */
export function radioOptions(choices: readonly MenuChoice[]): types.PlainTextOption[] {
  const entries = distinct(choices).slice(0, RADIO_OPTIONS)
  const hasHeadings = new Set(entries.map(({ heading }) => heading)).size > 1
  return entries.map(({ label, value, heading = '' }) => {
    const { name, place } = inBrackets(label)
    return optionOf(truncateAtWord(name, OPTION.text), value, [place, hasHeadings ? heading : ''])
  })
}

/** The entries of a menu: short enough to be shown whole, told apart, and the rest as the description. */
export function menuOptions(choices: readonly MenuChoice[]): types.PlainTextOption[] {
  const entries = choices.slice(0, SELECT.options).map(({ label, value }) => ({ ...inBrackets(label), value }))
  const cut = entries.map(({ name }) => truncateAtWord(name, OPTION.visible))
  return entries.map(({ name, place, value }, i) => {
    const short = cut[i] ?? name
    const isDouble = cut.indexOf(short) !== cut.lastIndexOf(short)
    const text = isDouble ? truncateAtWord(`${i + 1}. ${name}`, OPTION.visible) : short
    return optionOf(text, value, [place, short === name ? '' : name])
  })
}

/** @param about stands in the description; what is empty is left out */
function optionOf(text: string, value: string, about: readonly string[]): types.PlainTextOption {
  const description = truncateAtWord(about.filter(Boolean).join(' · '), OPTION.text)
  return { text: plain(text), value, ...(description !== '' && { description: plain(description) }) }
}

function distinct(choices: readonly MenuChoice[]): MenuChoice[] {
  const fitting = choices.filter(({ value }) => value.length <= OPTION.value)
  return [...new Map(fitting.map((one) => [one.value, one])).values()]
}

/** `Förslag 2. Verka för VULF-avtal (s. 16)`: the page, or what an abbreviation stands for, stands in brackets at the end. */
export function inBrackets(label: string): { readonly name: string; readonly place: string } {
  const [, name = label, place = ''] = /^(.+) \(([^()]+)\)$/.exec(label) ?? []
  return { name, place }
}

/**
 * A menu; none where there is nothing to choose. Entries stand under their headings where there are several, those of a
 * long alphabetical list under their first letters.
 */
export function menu(index: number, placeholder: string, choices: readonly MenuChoice[]): types.StaticSelect[] {
  const entries = distinct(choices)
  if (entries.length === 0) return []
  const groups = groupsOf(entries)
  const common = { type: 'static_select', action_id: numberedAction(index), placeholder: plain(placeholder) } as const
  if (groups.size < 2) return [{ ...common, options: menuOptions(entries) }]
  const option_groups = [...groups].map(([heading, ofIt]) => ({
    label: plain(truncateAtWord(heading, OPTION.text)),
    options: menuOptions(ofIt),
  }))
  return [{ ...common, option_groups }]
}

function groupsOf(entries: readonly MenuChoice[]): ReadonlyMap<string, readonly MenuChoice[]> {
  const headingOf = isByLetter(entries) ? ({ label }: MenuChoice) => letterOf(label) : ({ heading = '' }) => heading
  const groups = new Map<string, MenuChoice[]>()
  for (const entry of entries) groups.set(headingOf(entry), [...(groups.get(headingOf(entry)) ?? []), entry])
  return groups.has('') ? new Map() : groups
}

/** Entries that one looks through without letters: two screens of a phone. */
const LONG = 20

/** True for a list that is long, and in alphabetical order. */
export function isByLetter(entries: readonly MenuChoice[]): boolean {
  const isInOrder = entries.every(({ label }, i) => ALPHABETICAL.compare(entries[i - 1]?.label ?? '', label) <= 0)
  return entries.length > LONG && isInOrder
}
