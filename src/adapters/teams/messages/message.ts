import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { type Answer, type Block, truncateAtSentence } from '../../../core/index.ts'
import { targetOf } from '../cards/card-data.ts'
import { bodyOf, type Presented, presented } from '../cards/card.ts'
import { type AdaptiveCard, card } from '../cards/elements.ts'
import { fitted } from '../cards/fitted.ts'
import { LIMITS } from '../limits.ts'
import type { RenderOptions } from '../options.ts'
import { citationEntity, citationMark } from './citation-entity.ts'
import { toMarkdown } from './markdown.ts'

/** The message that answers a question: what answers as text with its source, and a card with the rest. */
export const toMessage = (answer: Answer, options: RenderOptions): Partial<Activity> =>
  messageOf(presented(answer, options), options)

export function messageOf(shown: Presented, options: RenderOptions): Partial<Activity> {
  const { answer, view } = shown
  return fitted(withExamples(shown, options), (blocks, isCut) => {
    const end = blocks.findIndex((block, i) => !isSaid(block, i))
    const said = end < 0 ? blocks : blocks.slice(0, end)
    const text = said.map(markdownOf).join('\n\n')
    const body = bodyOf(blocks.slice(said.length), shown, options, isCut)
    return {
      type: ActivityTypes.Message,
      text: answer.outcome === 'answer' ? `${text} ${citationMark(1)}` : text,
      textFormat: 'markdown',
      locale: answer.language,
      summary: truncateAtSentence(view.plain, LIMITS.summary),
      ...(answer.outcome === 'answer' && { entities: [citationEntity(answer, options)] }),
      ...(body.length > 0 && { attachments: [CardFactory.adaptiveCard(card(body))] }),
    }
  })
}

/** A card without a text above it. */
export const cardMessage = (content: AdaptiveCard): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: truncateAtSentence(content.speak, LIMITS.summary),
  attachments: [CardFactory.adaptiveCard(content)],
})

/** Whether the message's own text says a block: what can be chosen or stands in a box is the card's. */
const isSaid = (block: Block, at: number): boolean =>
  block.kind === 'lead' ||
  block.kind === 'text' ||
  (block.kind === 'heading' && at === 0) ||
  (block.kind === 'item' && !block.target)

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'lead':
      return (block.strong && `**${toMarkdown(block.strong)}**`) + toMarkdown(block.rest)
    case 'heading':
      return `**${toMarkdown(block.text)}**`
    case 'item':
      return `- ${toMarkdown([block.label, block.text].filter(Boolean).join(' '))}`
    default:
      return 'text' in block ? toMarkdown(block.text) : ''
  }
}

/** The examples of a help open what they ask for. */
function withExamples({ answer, view: { blocks } }: Presented, { core }: RenderOptions): readonly Block[] {
  if (answer.outcome !== 'help') return blocks
  return blocks.map((block) => {
    const target = block.kind === 'item' ? targetOf(core.ask(block.label), core) : undefined
    return target ? { ...block, target } : block
  })
}
