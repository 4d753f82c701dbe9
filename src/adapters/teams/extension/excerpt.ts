import { CardFactory, type MessagingExtensionResult, type TaskModuleTaskInfo } from 'botbuilder'
import { z } from 'zod'
import { documentName, headingOf, heldTogether, type Language, PACKS, type SectionRef } from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import { drawCard } from '../cards/card.ts'
import { buttons, card, submit } from '../cards/elements.ts'
import { fromHtml } from '../messages/html.ts'
import type { RenderOptions } from '../options.ts'
import { pressed } from '../pressed.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { sectionsIn } from './sections-in.ts'

/** Excerpts to choose from: what a dialog shows without scrolling. */
const MOST_EXCERPTS = 5

/** As much of the message that the action was chosen on as we read. */
const message = z.looseObject({ messagePayload: z.looseObject({ body: z.looseObject({ content: z.string() }) }) })

/** The dialog that lets a person choose an excerpt to reply with; a sentence where there is none to choose. */
export function excerptDialog(
  value: unknown,
  language: Language,
  { core }: RenderOptions,
): TaskModuleTaskInfo | string {
  const { data } = message.safeParse(value)
  const answer = core.ask(fromHtml(data?.messagePayload.body.content ?? ''))
  const [first, ...others] = sectionsIn(answer).slice(0, MOST_EXCERPTS)
  if (first) return dialog([first, ...others], answer.language, core)
  const { noQuestion, nothing } = TEAMS_WORDING[language].excerpt
  return answer.outcome === 'help' ? noQuestion : nothing
}

function dialog(
  sections: readonly [SectionRef, ...SectionRef[]],
  language: Language,
  { catalogue }: RenderOptions['core'],
): TaskModuleTaskInfo {
  const { excerpt, button } = TEAMS_WORDING[language]
  const { actions } = PACKS[language].messages
  const actionFor = ({ id }: SectionRef): string =>
    encodeAction({ kind: 'open', language, target: { to: 'section', section: id } })
  const titleOf = (section: SectionRef): string =>
    [headingOf(section, language), documentName(section, catalogue, language)].filter(Boolean).join(' – ')
  const choices = {
    type: 'Input.ChoiceSet' as const,
    // What is chosen has the form of a button's data.
    id: 'action',
    label: excerpt.choose,
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: actions.chooseExcerpt,
    value: actionFor(sections[0]),
    choices: sections.map((section) => ({ title: heldTogether(titleOf(section)), value: actionFor(section) })),
  }
  return {
    title: actions.reply,
    width: 'medium',
    height: 'medium',
    card: CardFactory.adaptiveCard(card([choices, ...buttons([submit(button.insert)])], excerpt.choose)),
  }
}

/** The chosen excerpt, to be inserted in the compose box; a sentence where the data is none of our dialog's. */
export function chosenExcerpt(
  data: unknown,
  language: Language,
  options: RenderOptions,
): MessagingExtensionResult | string {
  const shown = pressed(data, options)
  if (!shown) return TEAMS_WORDING[language].staleCard
  const excerpt = drawCard(shown, options)
  return { type: 'result', attachmentLayout: 'list', attachments: [CardFactory.adaptiveCard(excerpt)] }
}
