import { CARD_VERSION } from '../limits.ts'

/** As much of Adaptive Cards as ours are made of: https://adaptivecards.io/explorer */
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
export type Spacing = 'None' | 'Small' | 'Medium'
export interface RichParagraph {
  readonly type: 'RichTextBlock'
  readonly spacing?: Spacing
  readonly inlines: readonly TextRun[]
}
export interface Container {
  readonly type: 'Container'
  readonly id?: string
  readonly spacing?: Spacing
  readonly style?: 'emphasis'
  readonly selectAction?: Execute | Submit
  readonly items: readonly Element[]
}
/** One row of a table: the Table element is of version 1.5, which phones do not all draw. */
export interface ColumnSet {
  readonly type: 'ColumnSet'
  readonly columns: readonly { readonly type: 'Column'; readonly width: 'stretch'; readonly items: RichParagraph[] }[]
}
export interface ActionSet {
  readonly type: 'ActionSet'
  readonly spacing?: Spacing
  readonly actions: readonly CardAction[]
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
export type Element = RichParagraph | Container | ColumnSet | ActionSet | ChoiceSet

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
export type CardAction = Execute | OpenUrl | Submit

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
export const textRun = (text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun => ({
  type: 'TextRun',
  text,
  ...look,
})

/** Runs without text are invalid, and left out. */
export const paragraph = (runs: readonly TextRun[], spacing?: Spacing): RichParagraph => ({
  type: 'RichTextBlock',
  ...(spacing && { spacing }),
  inlines: runs.filter(({ text }) => text !== ''),
})

export const title = (text: string): RichParagraph => paragraph([textRun(text, { weight: 'Bolder', size: 'Medium' })])

export const container = (items: readonly Element[], look: Omit<Container, 'type' | 'items'> = {}): Container => ({
  type: 'Container',
  ...look,
  items,
})

/** Buttons; nothing for none, since an empty set is invalid. */
export const buttons = (actions: readonly CardAction[]): ActionSet[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions }]

export const openUrl = (label: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title: label, url })

/** A card that says to a screen reader, and where it cannot be drawn, what it shows. */
export function card(body: readonly Element[], version = CARD_VERSION): AdaptiveCard {
  const spoken = spokenIn(body)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version,
    speak: spoken,
    fallbackText: spoken,
    body,
  }
}

const spokenIn = (elements: readonly Element[]): string => elements.map(spokenOf).filter(Boolean).join('\n')

function spokenOf(element: Element): string {
  switch (element.type) {
    case 'RichTextBlock':
      return element.inlines.map(({ text, selectAction }) => selectAction?.url ?? text).join('')
    case 'Container':
      return spokenIn(element.items)
    case 'ColumnSet':
      return element.columns.map(({ items }) => spokenIn(items)).join(' | ')
    case 'Input.ChoiceSet':
      return element.label
    case 'ActionSet':
      return ''
  }
}
