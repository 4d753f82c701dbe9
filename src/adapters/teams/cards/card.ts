import { type Action, type Answer, type Block, type Form, refOf, type View } from '../../../core/index.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { elementsOf } from './blocks.ts'
import { back, opener, type CardPlace, placeOfAsked, type PressedCard, readPressed } from './card-data.ts'
import {
  type AdaptiveCard,
  buttons,
  card,
  type CardAction,
  container,
  type Element,
  openUrl,
  paragraph,
  textRun,
} from './elements.ts'
import { fitted } from './fitted.ts'
import { linkRun } from './linked.ts'

/** An answer as it is shown. */
export interface Presented {
  readonly answer: Answer
  readonly view: View
  readonly form: Form
  readonly place: CardPlace
}

/** An answer that was asked for. */
export const presented = (answer: Answer, { core }: RenderOptions): Presented => ({
  answer,
  view: core.present(answer, 'short'),
  form: 'short',
  place: placeOfAsked(answer, core),
})

/** A card that stands alone. */
export const drawCard = (shown: Presented, options: RenderOptions): AdaptiveCard =>
  fitted(shown.view.blocks, (blocks, isCut) => card(bodyOf(blocks, shown, options, isCut)))

/** The card that a button's data asks for; undefined where what it names is not there (any more). */
export function pressedCard(data: unknown, options: RenderOptions): AdaptiveCard | undefined {
  const pressed = readPressed(data)
  const answer = pressed && answerTo(pressed, options)
  if (!answer) return undefined
  const form = formOf(pressed.payload)
  return drawCard({ answer, view: options.core.present(answer, form), form, place: pressed.place }, options)
}

/** Blocks with the buttons below them; nothing where there is neither. */
export function bodyOf(
  blocks: readonly Block[],
  { answer, view, form, place }: Presented,
  { core, reader }: RenderOptions,
  isCut: boolean,
): Element[] {
  const { language } = answer
  const { button, goesOn, readOn } = TEAMS_WORDING[language]
  const section = answer.outcome === 'answer' ? answer.section : undefined
  const url = section && (reader?.urlOf(section, language) ?? core.catalogue.document(section.document).document.url)
  const isWhole = form === 'whole'
  const body: Element[] = [
    ...(isWhole ? [paragraph([textRun(view.title, { weight: 'Bolder', size: 'Medium' })])] : []),
    ...elementsOf(blocks, language, (label, target) => opener(label, 'open', target, language, place)),
    ...(isCut ? [paragraph([textRun(`${goesOn} `), ...(url === undefined ? [] : [linkRun(readOn, url)])])] : []),
    ...buttons([
      ...view.actions.filter(isShown).map(({ kind, label, target }) => opener(label, kind, target, language, place)),
      ...back(button.back, place),
      ...(isWhole && url !== undefined ? [openUrl(button.openDocument, url)] : []),
    ] satisfies CardAction[]),
  ]
  return body.length === 0 ? [] : [container(body, { id: `answer-${answer.id}` })]
}

/** What is said in Teams is shared with the chat as it is; from elsewhere the message extension shares. */
const isShown = ({ kind }: Action): boolean => kind !== 'share'

function answerTo({ payload, hits }: PressedCard, { core }: RenderOptions): Answer | undefined {
  const answer = core.open(payload.target, payload.language)
  if (answer?.outcome !== 'answer') return answer
  const { catalogue } = core
  const further = hits
    .filter((id) => catalogue.has(id))
    .map((id) => ({ section: refOf(catalogue.section(id)), score: 0 }))
  return { ...answer, hits: [answer.hits[0], ...further] }
}

function formOf({ kind, target }: PressedCard['payload']): Form {
  if (target.to === 'list') return { page: target.page }
  return kind === 'whole' ? 'whole' : 'short'
}
