import type { Span } from '../../../core/index.ts'
import { CARD_VERSION } from '../limits.ts'

/*
 * As much of Adaptive Cards as ours are made of: https://adaptivecards.io/explorer. What makes an element says its shape.
 */

/** How the runs of a paragraph look. */
export interface RunLook {
  readonly size?: 'Small' | 'Medium'
  readonly isSubtle?: boolean
  readonly italic?: boolean
}
type Spacing = 'None' | 'Small' | 'Medium'

export interface Container {
  readonly type: 'Container'
  readonly id?: string
  readonly spacing?: Spacing
  readonly style?: 'emphasis'
  readonly selectAction?: Execute | Submit
  readonly items: readonly Element[]
}
/** A field to fill in, as each kind has it. */
interface Input {
  readonly type: `Input.${string}`
  readonly id: string
}
export type Element = ReturnType<typeof paragraph> | Container | ReturnType<typeof buttons>[number] | Input

export type Submit = ReturnType<typeof submit>
export type Execute = ReturnType<typeof execute>
export type OpenUrl = ReturnType<typeof openUrl>
export type AdaptiveCard = ReturnType<typeof card>

/**
 * Text is made of runs, not of text blocks: a run shows its text as it is, where a text block reads it as Markdown, in
 * which a heading like `2. Tid` is a list and a name like `a_b_c` loses its underscores.
 */
export const paragraph = (spans: readonly Span[], look: RunLook = {}, spacing?: Spacing) => ({
  type: 'RichTextBlock' as const,
  ...(spacing && { spacing }),
  inlines: spans.map((span) => textRun(span, look)),
})

/** An address is a link that shows its host: a whole address would not fit a phone. Underlines need card version 1.3. */
function textRun({ text, look, url }: Span, around: RunLook) {
  if (url === undefined) return { type: 'TextRun', text, ...around, ...(look && { weight: 'Bolder' }) } as const
  const title = new URL(url).hostname.replace(/^www\./, '')
  return { type: 'TextRun', text: title, color: 'Accent', underline: true, selectAction: openUrl(title, url) } as const
}

export const container = (items: readonly Element[], look: Omit<Container, 'type' | 'items'> = {}): Container => ({
  type: 'Container',
  ...look,
  items,
})

/** Buttons; nothing for none, since an empty set is invalid. */
export const buttons = (actions: readonly (Execute | OpenUrl | Submit)[]) =>
  actions.length === 0 ? [] : [{ type: 'ActionSet' as const, spacing: 'Medium' as const, actions }]

export const submit = (title: string, data?: object) => ({
  type: 'Action.Submit' as const,
  title,
  ...(data && { data }),
})

/** Clients that do not know Execute get the same as a {@link submit}, with the verb among its data. */
export const execute = (title: string, verb: string, data: object) => ({
  type: 'Action.Execute' as const,
  title,
  verb,
  data,
  fallback: submit(title, { verb, ...data }),
})

export const openUrl = (title: string, url: string) => ({ type: 'Action.OpenUrl' as const, title, url })

/** @param said what a screen reader may say instead, and a client shows that cannot draw the card */
export const card = (body: readonly Element[], said: string, version: string = CARD_VERSION) => ({
  type: 'AdaptiveCard' as const,
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version,
  speak: said,
  fallbackText: said,
  body,
})
