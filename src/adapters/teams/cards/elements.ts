import { CARD_VERSION } from '../limits.ts'

/** The part of Adaptive Cards that our cards are made of: https://adaptivecards.io/explorer */
export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly size?: 'Small' | 'Medium'
  readonly weight?: 'Bolder'
  readonly color?: 'Accent'
  readonly isSubtle?: boolean
  readonly italic?: boolean
  /** Card version 1.3 */
  readonly underline?: boolean
  readonly selectAction?: OpenUrl
}
export interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly id?: string
  readonly spacing?: Spacing
  readonly separator?: boolean
  readonly inlines: readonly TextRun[]
}
export interface Container {
  readonly type: 'Container'
  readonly id?: string
  readonly spacing?: Spacing
  readonly separator?: boolean
  readonly style?: 'emphasis'
  readonly selectAction?: Execute
  readonly items: readonly Element[]
}
export interface ActionSet {
  readonly type: 'ActionSet'
  readonly spacing?: Spacing
  readonly actions: readonly Action[]
}
export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly style: 'expanded'
  readonly wrap: true
  readonly isRequired: true
  readonly errorMessage: string
  readonly value: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}
export type Element = RichTextBlock | Container | ActionSet | ChoiceSet
export type Spacing = 'None' | 'Small' | 'Medium' | 'Large'

export interface Submit {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data?: object
}
export interface Execute {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: string
  readonly data: object
  /** For clients that do not know Execute. */
  readonly fallback: Submit
}
export interface OpenUrl {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}
export type Action = Execute | OpenUrl | Submit

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: string
  /** What a screen reader may say instead. */
  readonly speak: string
  /** What a client shows that cannot draw the card. */
  readonly fallbackText: string
  readonly body: readonly Element[]
}

/**
 * Text is made of runs, not of text blocks: a run shows its text as it is, where a text block reads it as Markdown, in
 * which a heading like `2. Tid` is a list and a name like `a_b_c` loses its underscores.
 */
export const run = (text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun => ({
  type: 'TextRun',
  text,
  ...look,
})

export const paragraph = (
  content: string | readonly TextRun[],
  look: Omit<RichTextBlock, 'type' | 'inlines'> = {},
): RichTextBlock => ({
  type: 'RichTextBlock',
  ...look,
  inlines: typeof content === 'string' ? [run(content)] : content,
})

export const heading = (text: string, look: Omit<RichTextBlock, 'type' | 'inlines'> = {}): RichTextBlock =>
  paragraph([run(text, { weight: 'Bolder', size: 'Medium' })], look)

export const label = (text: string): RichTextBlock =>
  paragraph([run(text, { weight: 'Bolder' })], { spacing: 'Medium' })

export const note = (text: string, look: Omit<RichTextBlock, 'type' | 'inlines'> = {}): RichTextBlock =>
  paragraph([run(text, { isSubtle: true, size: 'Small' })], look)

export const container = (items: readonly Element[], look: Omit<Container, 'type' | 'items'> = {}): Container => ({
  type: 'Container',
  ...look,
  items,
})

/** Buttons; nothing for none, since an empty set is invalid. */
export const buttons = (actions: readonly Action[]): ActionSet[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions }]

export const openUrl = (title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title, url })

/** @param id of an answer, by which the same answer is known in every channel */
export const identified = (id: string, body: readonly Element[]): Element[] => [container(body, { id: `answer-${id}` })]

export const card = (body: readonly Element[], speak: string, fallbackText: string): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: CARD_VERSION,
  speak,
  fallbackText,
  body,
})
