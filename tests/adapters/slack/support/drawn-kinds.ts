import { render, type Shown, type Surface } from '../../../../src/adapters/slack/render/index.ts'
import type { Quote } from '../../../../src/core/index.ts'
import { quoteOf } from '../../../contracts/quote.ts'
import { homeView } from '../../../../src/adapters/slack/render/home.ts'
import { fullView, noticeView, sourcesView } from '../../../../src/adapters/slack/render/modal.ts'
import { offeredBy, searchView, targetFor } from '../../../../src/adapters/slack/render/search.ts'
import { sharedMessage } from '../../../../src/adapters/slack/render/shared.ts'
import { createShowing } from '../../../../src/adapters/slack/showing.ts'
import { toQuestion } from '../../../../src/adapters/slack/target.ts'
import { SLACK_WORDING } from '../../../../src/adapters/slack/wording/index.ts'
import { ask, catalogue } from '../../../contracts/every-answer.ts'

/** One thing that Slack shows, with its blocks. */
export interface Drawing {
  readonly name: string
  readonly blocks: readonly unknown[]
}

const showing = createShowing(ask, catalogue)
const shown = (question: string, surface: Surface, step = 0, quote?: Quote) => {
  const found = showing.at(toQuestion(question, step), surface)
  if (!found) throw new Error(question)
  const { answer } = found
  return quote && answer.outcome === 'answer' ? { ...found, answer: { ...answer, quote } } : found
}
const message = (name: string, question: string, surface: Surface = 'private', step = 0, quote?: Quote): Drawing => ({
  name,
  blocks: render(shown(question, surface, step, quote)).blocks,
})
const QUOTE = quoteOf(
  'Här står promemorians egna ord, när filen finns. De kan vara flera meningar.',
  [16],
  [10, 11, 12],
)

/** The same with the next two hits as likely. */
function likely(one: Shown): Shown {
  const { answer } = one
  if (answer.outcome !== 'answer') return one
  const [, second = answer.hits[0], third = second] = answer.hits
  return { ...one, answer: { ...answer, outcome: 'choices', others: [second.section, third.section] } }
}

/** Every kind of message, modal and tab. */
export function drawings(): Drawing[] {
  const search = shown('Vad vill rådet med VULF-avtal?', 'public')
  const offered = offeredBy(search.answer, catalogue)
  const first = offered[1] ?? catalogue.sections[0]
  const chosen = first && showing.at(targetFor(search, first.id), 'public')
  return [
    message('svar', 'Vad vill rådet med VULF-avtal?'),
    message('svar med citat', 'Vad vill rådet med VULF-avtal?', 'private', 0, QUOTE),
    message('term', 'vad betyder VULF?'),
    message('siffra', 'Hur många fler sökte till sjuksköterska?'),
    message('rättelse', 'sammanfattning'),
    message('fotnot', 'fotnot 13'),
    { name: 'val', blocks: render(likely(shown('Vad vill rådet med VULF-avtal?', 'private'))).blocks },
    message('lista', 'förslag'),
    message('lista för roll', 'Vad berör oss i kommunen?'),
    message('siffror', 'siffror'),
    message('ordlista', 'ordlista', 'private', 2),
    message('nej', 'Hur blir vädret i morgon?'),
    message('nära nej', 'Vad kostar rådet?'),
    message('hjälp', 'hjälp'),
    message('hej', 'hej'),
    message('tack', 'tack'),
    message('engelska', 'What does the council propose on placements?'),
    { name: 'delat', blocks: sharedMessage(shown('Vad vill rådet med VULF-avtal?', 'private'), 'U1').blocks },
    { name: 'modal: hela', blocks: fullView(shown('Vad vill rådet med VULF-avtal?', 'modal')).blocks },
    { name: 'modal: källor', blocks: sourcesView(shown('Vad vill rådet med VULF-avtal?', 'modal')).blocks },
    {
      name: 'modal: sök',
      blocks: searchView({ q: search.answer.question }, { shown: search, offered, chosen }).blocks,
    },
    { name: 'modal: fel', blocks: noticeView(SLACK_WORDING.sv.problem.notInChannel, 'sv').blocks },
    { name: 'hem', blocks: homeView(catalogue, 'sv').blocks },
  ]
}
