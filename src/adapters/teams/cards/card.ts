import { type Answer, type Block, type Form, PACKS, shortName, type View } from '../../../core/index.ts'
import { type ActionPayload, encodeAction } from '../../shared/action-codec.ts'
import { fitted } from '../../shared/fitted.ts'
import { excessOf } from '../limits.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { elementsOf } from './blocks.ts'
import {
  type AdaptiveCard,
  buttons,
  card,
  container,
  type Element,
  openUrl,
  paragraph,
  textRun,
  title,
} from './elements.ts'
import { linkRun } from './linked.ts'
import { backButton, type CardPlace, forwardButton, opener, placeOfAsked, readPressed } from './navigation.ts'

/** An answer as it is shown. */
export interface Presented {
  readonly answer: Answer
  readonly view: View
  readonly form: Form
  readonly place: CardPlace
  /** Seen by whoever asked alone: it can be shared. */
  readonly isPrivate?: boolean
}

/** An answer that was asked for. */
export function presented(answer: Answer, { core }: RenderOptions): Presented {
  const view = core.present(answer, 'short')
  return { answer, view, form: 'short', place: placeOfAsked(view.target, answer.language) }
}

/** An answer that a button opened. */
export interface Pressed extends Presented {
  readonly payload: ActionPayload
  /**
   * What it takes the place of. The text above a card is of the hit that was asked for or shown: another hit needs another
   * text, and back at the start the text says what the card need not say again.
   */
  readonly replaces: 'card' | 'message'
}

/** What a button's data asks for; undefined where what it names is not there (any more). */
export function pressed(data: unknown, { core }: RenderOptions): Pressed | undefined {
  const button = readPressed(data)
  const answer = button && core.open(button.payload.target, button.payload.language)
  if (!answer) return undefined
  const { payload, place } = button
  const form = formOf(payload)
  const isBackAtStart = payload.kind === 'open' && place.back.length === 0
  const replaces = payload.kind === 'next' || place.next !== undefined || isBackAtStart ? 'message' : 'card'
  return { answer, view: core.present(answer, form), form, place, payload, replaces }
}

function formOf({ kind, target }: ActionPayload): Form {
  if (target.to === 'list') return { page: target.page }
  return kind === 'whole' ? 'whole' : 'short'
}

/** A card that stands alone. */
export const drawCard = (shown: Presented, options: RenderOptions): AdaptiveCard =>
  fitted(shown.view.blocks, (blocks, isCut) => card(bodyOf(blocks, shown, options, isCut)), excessOf)

/** Blocks with the buttons below them; nothing where there is neither. */
export function bodyOf(
  blocks: readonly Block[],
  { answer, view, form, place, isPrivate = false }: Presented,
  { core, reader }: RenderOptions,
  isCut: boolean,
): Element[] {
  const { language } = answer
  const { button, goesOn, readOn } = TEAMS_WORDING[language]
  const section = answer.outcome === 'answer' ? answer.section : undefined
  const page = section && reader?.urlOf(section, language)
  const url = page ?? (section && core.catalogue.document(section.document).document.url)
  const link = section && page !== undefined ? button.read(shortName(section, language)) : button.publisher
  const isWhole = form === 'whole'
  const next = view.actions.find(({ kind }) => kind === 'next')
  const here = next ? { ...place, next: encodeAction({ kind: 'next', target: next.target, language }) } : place
  const forwards = next ? [] : forwardButton(nextLabel(language), place)
  const body: Element[] = [
    ...(isWhole ? [title(view.title)] : []),
    ...elementsOf(blocks, language, (label, target) => opener(label, { kind: 'open', language, target }, here)),
    ...(isCut ? [paragraph([textRun(`${goesOn} `), ...(url === undefined ? [] : [linkRun(readOn, url)])])] : []),
    ...buttons([
      // What everybody sees is shared as it is; from elsewhere the message extension shares.
      ...view.actions
        .filter(({ kind }) => kind !== 'share' || isPrivate)
        .map(({ label, ...action }) =>
          opener(action.kind === 'share' ? button.share : label, { ...action, language }, here),
        ),
      ...forwards,
      ...backButton(button.back, place),
      ...(isWhole && url !== undefined ? [openUrl(link, url)] : []),
    ]),
  ]
  return body.length === 0 ? [] : [container(body, { id: `answer-${answer.id}` })]
}

const nextLabel = (language: Answer['language']): string => PACKS[language].messages.actions.next
