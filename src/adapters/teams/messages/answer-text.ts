import {
  type Answer,
  type Help,
  helpText,
  type List,
  listHeading,
  listIntro,
  type None,
  refusalSentence,
  WORDING,
} from '../../../core/index.ts'
import { sizeOf } from '../cards/list-card.ts'
import { directAnswer } from '../cards/part.ts'
import { TEAMS_WORDING } from '../wording/index.ts'

/** The paragraphs of a message's text: the direct answer, to which the card adds the rest. */
export function answerText(answer: Answer): string[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices':
      return directAnswer(answer)
    case 'list':
      return list(answer)
    case 'help':
      return help(answer)
    case 'none':
      return none(answer)
  }
}

function list(answer: List): string[] {
  const heading = listHeading(answer)
  const intro = listIntro(answer)
  if (saysCount(answer)) return [`${heading}.`, intro].filter(Boolean)
  return [intro, `${heading}: ${TEAMS_WORDING[answer.language].count(sizeOf(answer))}.`].filter(Boolean)
}

/** True where the heading itself says how many there are. */
const saysCount = ({ topic }: List): boolean =>
  (topic.by === 'kind' && topic.count !== undefined) || (topic.by === 'role' && topic.total !== undefined)

const help = (answer: Help): string[] => [helpText(answer).said.join(' ')]

function none(answer: None): string[] {
  const { refusal, language } = answer
  const where = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return [refusalSentence(answer), ...(where ? [`${WORDING[language].none.turnTo(where.name, undefined)}.`] : [])]
}
