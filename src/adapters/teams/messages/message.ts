import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import {
  type Answer,
  type Block,
  plainText,
  type Prose,
  spansOf,
  shortName,
  truncateAtSentence,
} from '../../../core/index.ts'
import { fitted } from '../../shared/fitted.ts'
import { suggestedSections } from '../../shared/suggested-sections.ts'
import { bodyOf, linkToRest, type Presented, presented } from '../cards/card.ts'
import { type AdaptiveCard, card } from '../cards/elements.ts'
import { excessOf, LIMITS } from '../limits.ts'
import type { RenderOptions } from '../options.ts'
import { citationEntity, citationMark } from './citation-entity.ts'
import { toMarkdown } from './markdown.ts'

/** A message, with its card apart: a button that replaces the message is answered with the card alone. */
export interface DrawnMessage {
  readonly message: Partial<Activity>
  readonly card: AdaptiveCard | undefined
}

/** The message that answers a question: what answers as text with its source, and a card with the rest. */
export const toMessage = (answer: Answer, options: RenderOptions): Partial<Activity> =>
  drawMessage(presented(answer, options), options).message

export function drawMessage(shown: Presented, options: RenderOptions): DrawnMessage {
  const { answer, view } = shown
  const { language } = answer
  const isAnswer = answer.outcome === 'answer'
  const draw = (blocks: readonly Block[]) => {
    const said = saidIn(blocks)
    const text = said.map(markdownOf).join('\n\n')
    const others = blocks.slice(said.length)
    const body = bodyOf(others, shown, options)
    return {
      type: ActivityTypes.Message,
      text: isAnswer ? `${text} ${citationMark(1)}` : text,
      textFormat: 'markdown',
      locale: language,
      summary: summaryOf(view.plain),
      // Thumbs below the message and its source; help and refusals have nothing to judge.
      ...(isAnswer && { channelData: { feedbackLoopEnabled: true }, entities: [citationEntity(answer, options)] }),
      card: body.length > 0 ? card(body, plainText(others, language)) : undefined,
    }
  }
  const rest = linkToRest(answer, options)?.url
  const { card: content, ...message } = fitted(view.blocks, language, draw, excessOf, rest)
  return {
    message: { ...message, ...(content && { attachments: [CardFactory.adaptiveCard(content)] }) },
    card: content,
  }
}

/**
 * In a chat with one person, what to ask next as buttons above the compose box. Teams takes them beside text and cards;
 * Microsoft's Agents Playground 0.2.28 then draws the text as it is, with `**` and `[1]`, which Teams does not.
 */
export function withSuggestions(message: Partial<Activity>, answer: Answer): Partial<Activity> {
  const numbered = suggestedSections(answer).filter(({ number }) => number !== undefined)
  const actions = numbered.slice(0, LIMITS.suggestions).map((section) => {
    const title = shortName(section, answer.language)
    return { type: 'imBack', title, value: title }
  })
  return actions.length === 0 ? message : { ...message, suggestedActions: { to: [], actions } }
}

/** A card without a text above it. */
export const cardMessage = (content: AdaptiveCard): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: summaryOf(content.speak),
  attachments: [CardFactory.adaptiveCard(content)],
})

/** For a notification: as many whole lines as it shows, since half an entry of a list says nothing. */
function summaryOf(said: string): string {
  const lines = said.split('\n')
  const fitting = lines.filter((_, i) => lines.slice(0, i + 1).join('\n').length <= LIMITS.summary)
  return fitting.join('\n').trim() || truncateAtSentence(said, LIMITS.summary)
}

/** What the message's own text says: what can be chosen or stands in a box is the card's. */
function saidIn(blocks: readonly Block[]): Prose[] {
  const said: Prose[] = []
  for (const block of blocks) {
    const isHeadingOnTop = block.kind === 'heading' && said.length === 0
    const isEntryAlone = block.kind === 'item' && !block.target
    if (block.kind !== 'lead' && block.kind !== 'text' && !isHeadingOnTop && !isEntryAlone) break
    said.push(block)
  }
  return said
}

function markdownOf(block: Prose): string {
  const spans = spansOf(block).map(({ text, look }) => (look ? `**${toMarkdown(text)}**` : toMarkdown(text)))
  if (block.kind !== 'item') return spans.join('')
  return `- ${[...spans, toMarkdown(block.text ?? '')].filter(Boolean).join(' ')}`
}
