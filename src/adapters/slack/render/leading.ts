import { type Choices, type Found, type Section, WORDING } from '../../../core/index.ts'
import { actions, type Block, bold, link, paragraphs, richText } from './blocks.ts'
import { answerButtons, partButtons, partChoice, readMenu, rowId } from './buttons.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import type { Content, Shown } from './content.ts'
import { excerpt, leadText, whole } from './lead.ts'

/** One part answers: in a message its excerpt, in a modal all of it. */
export function renderFound(shown: Shown<Found>): Content {
  const { answer, step, surface } = shown
  const next = step + 1 < answer.hits.length
  if (surface === 'modal') return inFull(shown, next)
  const { blocks, cut } = excerpt(answer)
  const buttons = answerButtons(shown, { full: cut, sources: answer.section.footnotes.length > 0, next })
  return { blocks: [...blocks, ...inContext(shown), ...buttons], text: leadText(answer) }
}

/** Two or three parts are as likely: the best in short, the others a button away. */
export function renderChoices(shown: Shown<Choices>): Content {
  const { answer, surface } = shown
  const { language, others, section } = answer
  const asked = richText(...paragraphs(bold(`${WORDING[language].orDidYouMean}:`)))
  const otherParts = [...asked, ...partButtons(others, language, rowId(shown, 'others'))]
  const text = leadText(answer)
  if (surface === 'modal') return { blocks: [...inFull(shown, false).blocks, ...otherParts], text }
  const { blocks, cut } = excerpt(answer)
  const buttons = answerButtons(shown, { full: cut, sources: section.footnotes.length > 0, next: false })
  return { blocks: [...blocks, ...inContext(shown), ...buttons, ...otherParts], text }
}

function inFull(shown: Shown<Found | Choices>, next: boolean): Content {
  const { answer } = shown
  const choices = neighbours(answer).map((part) => partChoice(part, answer.language))
  const more = actions(readMenu(choices, answer.language), rowId(shown, 'more'))
  return {
    blocks: [
      ...whole(answer),
      ...inContext(shown),
      ...answerButtons(shown, { full: false, sources: false, next }),
      ...more,
    ],
    text: leadText(answer),
  }
}

/** The way to the part's page in the reader. */
const inContext = ({ page, answer }: Shown): Block[] =>
  page === undefined ? [] : richText(...paragraphs(link(page, SLACK_WORDING[answer.language].inContext)))

function neighbours({ neighbours: near }: Found | Choices): Section[] {
  return [...new Set([...near.proposals, ...(near.parent ? [near.parent] : []), ...near.related])]
}
