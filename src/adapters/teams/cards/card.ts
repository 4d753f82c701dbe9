import { type Answer, type Block, type Form, PACKS, plainText, type View } from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import { fitted } from '../../shared/fitted.ts'
import type { CardPlace } from '../card-data.ts'
import { excessOf } from '../limits.ts'
import { readLink } from '../../shared/read-link.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { elementsOf } from './blocks.ts'
import { type AdaptiveCard, buttons, card, container, type Element, type OpenUrl, openUrl } from './elements.ts'
import { backButton, forwardButton, opener, placeOfAsked } from './navigation.ts'

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

/** A card that stands alone. */
export function drawCard(shown: Presented, options: RenderOptions): AdaptiveCard {
  const { language } = shown.answer
  const draw = (blocks: readonly Block[]) => card(bodyOf(blocks, shown, options), plainText(blocks, language))
  return fitted(shown.view.blocks, language, draw, excessOf, linkToRest(shown.answer, options)?.url)
}

/** Where a section is read whole: on the reader's page, or at the publisher's, where that is known. */
export function linkToRest(answer: Answer, { core, reader }: RenderOptions): OpenUrl | undefined {
  if (answer.outcome !== 'answer') return undefined
  const { url } = core.catalogue.document(answer.section.document).document
  const publisher = { label: TEAMS_WORDING[answer.language].button.publisher, url }
  const page = readLink(answer, reader) ?? publisher
  return page.url === '' ? undefined : openUrl(page.label, page.url)
}

/** Blocks with the buttons below them; nothing where there is neither. */
export function bodyOf(
  blocks: readonly Block[],
  { answer, view, form, place, isPrivate = false }: Presented,
  options: RenderOptions,
): Element[] {
  const { language } = answer
  const { button } = TEAMS_WORDING[language]
  const next = view.actions.find(({ kind }) => kind === 'next')
  const here = next ? { ...place, next: encodeAction({ kind: 'next', target: next.target, language }) } : place
  const link = form === 'whole' ? linkToRest(answer, options) : undefined
  const body: Element[] = [
    ...elementsOf(blocks, language, (label, target) => opener(label, { kind: 'open', language, target }, here)),
    ...buttons([
      // What everybody sees is shared as it is; from elsewhere the message extension shares.
      ...view.actions
        .filter(({ kind }) => kind !== 'share' || isPrivate)
        .map(({ label, ...action }) =>
          opener(action.kind === 'share' ? button.share : label, { ...action, language }, here),
        ),
      ...(next ? [] : forwardButton(PACKS[language].messages.actions.next, place)),
      ...backButton(button.back, place),
      ...(link ? [link] : []),
    ]),
  ]
  return body.length === 0 ? [] : [container(body, { id: `answer-${answer.id}` })]
}
