import { type Answer, cutAtSentence, plainText, shortCitation } from '../../../core/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { type AdaptiveCard, card, type Element, identified } from './elements.ts'
import { helpBody } from './help-card.ts'
import { listBody } from './list-card.ts'
import { noneBody } from './none-card.ts'
import { directAnswer, findPart, isLed, leadingPart, type Part, type PlacedPart } from './part.ts'
import { partBody } from './part-card.ts'
import { askable, type PartView, type View } from './view.ts'

/** Characters of the text that stands in for a card: every answer in full, but a tenth of what a message may weigh. */
const FALLBACK = 10_000

/** Characters that a screen reader says before a listener would rather read for themselves. */
const SPOKEN = 400

/** How an answer's card is drawn. */
export interface Drawing {
  /** The message above the card says the direct answer. */
  readonly said: boolean
  /** Which page of a list, from 0. */
  readonly page?: number
}

/** @returns undefined where there is nothing to add to a message that says the answer */
export function answerCard(answer: Answer, knowledge: Knowledge, drawing: Drawing): AdaptiveCard | undefined {
  const body = bodyOf(answer, knowledge, drawing)
  const text = plainText(answer)
  const spoken = isLed(answer) ? spokenPart(answer) : cutAtSentence(text, SPOKEN)
  return body.length === 0 ? undefined : card(identified(answer.id, body), spoken, cutAtSentence(text, FALLBACK))
}

function bodyOf(answer: Answer, { reader }: Knowledge, { said, page = 0 }: Drawing): Element[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices': {
      const subject = { question: askable(answer.question), at: 0 }
      return partBody(leadingPart(answer), { show: 'part', subject, fold: 'short', said }, reader)
    }
    case 'list':
      return listBody(answer, page, said)
    case 'help':
      return helpBody(answer, said)
    case 'none':
      return noneBody(answer, said)
  }
}

/** The card that a view asks for; undefined where what it names is not there (any more). */
export function viewCard(view: View, knowledge: Knowledge): AdaptiveCard | undefined {
  if (view.show === 'answer') {
    return answerCard(knowledge.ask(view.question), knowledge, { said: false, page: view.page })
  }
  const placed = findPart(view.subject, knowledge)
  return placed && partCard(placed, view, knowledge)
}

/** The card of one part. */
export function partCard(placed: PlacedPart, view: PartView, { reader }: Pick<Knowledge, 'reader'>): AdaptiveCard {
  const { section, language } = placed.part
  const { lead, rest } = section.digest[language]
  const text = [section.title[language], lead, ...rest].join('\n\n')
  return card(
    identified(placed.part.id, partBody(placed, view, reader)),
    spokenPart(placed.part),
    cutAtSentence(text, FALLBACK),
  )
}

/** The direct answer and where it stands. */
const spokenPart = (part: Part): string =>
  [...directAnswer(part), shortCitation(part.citation, part.language)].join('\n\n')
