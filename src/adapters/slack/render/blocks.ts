import type { types } from '@slack/bolt'
import { truncateAtWord } from '../../../core/index.ts'
import { BUTTON, CONTEXT, HEADER_TEXT, OPTION, RADIO_OPTIONS, SELECT } from '../limits.ts'
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
}

/** Radio buttons: each value once, and none that Slack does not take. */
export const radioOptions = (choices: readonly MenuChoice[]): types.PlainTextOption[] =>
  distinct(choices, RADIO_OPTIONS).map(({ label, value }) => {
    const { name, place } = named(label)
    return { text: plain(truncateAtWord(name, OPTION.text)), value, ...(place !== '' && { description: plain(place) }) }
  })

/** The entries of a menu: short enough to be shown whole, told apart, and the rest as the description. */
export function menuOptions(choices: readonly MenuChoice[]): types.PlainTextOption[] {
  const entries = distinct(choices, SELECT.options).map(({ label, value }) => ({ ...named(label), value }))
  const cut = entries.map(({ name }) => truncateAtWord(name, OPTION.visible))
  return entries.map(({ name, place, value }, i) => {
    const short = cut[i] ?? name
    const isDouble = cut.indexOf(short) !== cut.lastIndexOf(short)
    const text = isDouble ? truncateAtWord(`${i + 1}. ${name}`, OPTION.visible) : short
    const about = [place, short === name ? '' : name].filter(Boolean).join(' · ')
    return { text: plain(text), value, ...(about !== '' && { description: plain(truncateAtWord(about, OPTION.text)) }) }
  })
}

function distinct(choices: readonly MenuChoice[], most: number): MenuChoice[] {
  const fitting = choices.filter(({ value }) => value.length <= OPTION.value)
  return [...new Map(fitting.map((one) => [one.value, one])).values()].slice(0, most)
}

/** `Förslag 2. Verka för VULF-avtal (s. 16)`: the page, or what an abbreviation stands for, stands in brackets at the end. */
export function inBrackets(label: string): { readonly name: string; readonly place: string } {
  const [, name = label, place = ''] = /^(.+) \(([^()]+)\)$/.exec(label) ?? []
  return { name, place }
}

function named(label: string): { readonly name: string; readonly place: string } {
  const { name, place } = inBrackets(label)
  return { name, place: truncateAtWord(place, OPTION.text) }
}

/** A menu; none where there is nothing to choose. */
export function menu(index: number, placeholder: string, choices: readonly MenuChoice[]): types.StaticSelect[] {
  const entries = menuOptions(choices)
  if (entries.length === 0) return []
  return [
    { type: 'static_select', action_id: numberedAction(index), placeholder: plain(placeholder), options: entries },
  ]
}

/** A menu of a long list whose labels are in order: by their first letter. */
export function menuByLetter(index: number, placeholder: string, choices: readonly MenuChoice[]): types.StaticSelect[] {
  const letters = new Map<string, MenuChoice[]>()
  for (const choice of choices) {
    const letter = LETTER.exec(choice.label)?.[0].toLocaleUpperCase('sv') ?? NO_LETTER
    letters.set(letter, [...(letters.get(letter) ?? []), choice])
  }
  if (letters.size < 2) return menu(index, placeholder, choices)
  const groups = [...letters].map(([letter, ofIt]) => ({ label: plain(letter), options: menuOptions(ofIt) }))
  return [
    { type: 'static_select', action_id: numberedAction(index), placeholder: plain(placeholder), option_groups: groups },
  ]
}

const LETTER = /^\p{L}/u
const NO_LETTER = '0–9'
