import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { type Answer, cutAtSentence } from '../../../core/index.ts'
import { answerCard } from '../cards/answer-card.ts'
import { isLed } from '../cards/part.ts'
import type { Knowledge } from '../knowledge.ts'
import { answerText } from './answer-text.ts'
import { citationEntity, citationMark } from './citation-entity.ts'
import { toMarkdown } from './markdown.ts'

/** Characters of the line that a notification shows. */
const SUMMARY = 200

/** The message that answers a question: the direct answer with its source, and a card with the rest. */
export function toMessage(answer: Answer, knowledge: Knowledge): Partial<Activity> {
  const paragraphs = answerText(answer)
  const text = paragraphs.map(toMarkdown).join('\n\n')
  const card = answerCard(answer, knowledge, { said: true })
  return {
    type: ActivityTypes.Message,
    text: isLed(answer) ? `${text} ${citationMark(1)}` : text,
    textFormat: 'markdown',
    locale: answer.language,
    summary: cutAtSentence(paragraphs.join(' '), SUMMARY),
    ...(isLed(answer) && { entities: [citationEntity(answer.citation, answer.language, knowledge.reader)] }),
    ...(card && { attachments: [CardFactory.adaptiveCard(card)] }),
  }
}
