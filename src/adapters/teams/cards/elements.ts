import type { Span } from '../../../core/index.ts'
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
export interface ActionSet {
  readonly type: 'ActionSet'
  readonly spacing?: Spacing
  readonly actions: readonly CardAction[]
}
/** A field to fill in, as each kind has it. */
export interface Input {
  readonly type: `Input.${string}`
  readonly id: string
}
export type Element = RichParagraph | Container | ActionSet | Input

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

/** How the runs of a paragraph look. */
export type RunLook = Omit<TextRun, 'type' | 'text'>

/**
 * Text is made of runs, not of text blocks: a run shows its text as it is, where a text block reads it as Markdown, in
 * which a heading like `2. Tid` is a list and a name like `a_b_c` loses its underscores.
 */
export const paragraph = (spans: readonly Span[], look: RunLook = {}, spacing?: Spacing): RichParagraph => ({
  type: 'RichTextBlock',
  ...(spacing && { spacing }),
  inlines: spans.map((span) => textRun(span, look)),
})

/** An address is a link that shows its host: a whole address would not fit a phone. */
function textRun({ text, look, url }: Span, around: RunLook): TextRun {
  if (url === undefined) return { type: 'TextRun', text, ...around, ...(look && { weight: 'Bolder' }) }
  const title = new URL(url).hostname.replace(/^www\./, '')
  return { type: 'TextRun', text: title, color: 'Accent', underline: true, selectAction: openUrl(title, url) }
}

export const container = (items: readonly Element[], look: Omit<Container, 'type' | 'items'> = {}): Container => ({
  type: 'Container',
  ...look,
  items,
})

/** Buttons; nothing for none, since an empty set is invalid. */
export const buttons = (actions: readonly CardAction[]): ActionSet[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions }]

export const openUrl = (label: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title: label, url })

/** @param said what it shows, for a screen reader and where it cannot be drawn */
export const card = (body: readonly Element[], said: string, version = CARD_VERSION): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version,
  speak: said,
  fallbackText: said,
  body,
})
