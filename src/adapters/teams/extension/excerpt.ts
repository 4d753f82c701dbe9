import { CardFactory, type MessagingExtensionResult, type TaskModuleTaskInfo } from 'botbuilder'
import { z } from 'zod'
import { headingOf, type Language, partsOf, type Section } from '../../../core/index.ts'
import { card, type ChoiceSet } from '../cards/elements.ts'
import type { Knowledge } from '../knowledge.ts'
import { fromHtml } from '../messages/html.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { excerptCard } from './search.ts'

/** Excerpts to choose from: what a dialog shows without scrolling. */
const MOST_EXCERPTS = 5

/** As much of the message that the action was chosen on as we read. */
const message = z.looseObject({ messagePayload: z.looseObject({ body: z.looseObject({ content: z.string() }) }) })

const choice = z.looseObject({ section: z.string().max(200), language: z.enum(['sv', 'en']) })

/** The dialog that lets a person choose an excerpt to reply with; a sentence where there is none to choose. */
export function excerptDialog(value: unknown, language: Language, knowledge: Knowledge): TaskModuleTaskInfo | string {
  const { data } = message.safeParse(value)
  const answer = knowledge.ask(fromHtml(data?.messagePayload.body.content ?? ''))
  const [first, ...others] = partsOf(answer, knowledge.catalogue).slice(0, MOST_EXCERPTS)
  if (first) return dialog([first, ...others], answer.language)
  const { noQuestion, nothing } = TEAMS_WORDING[language].excerpt
  return answer.outcome === 'help' ? noQuestion : nothing
}

function dialog(sections: readonly [Section, ...Section[]], language: Language): TaskModuleTaskInfo {
  const { excerpt, button } = TEAMS_WORDING[language]
  const choices: ChoiceSet = {
    type: 'Input.ChoiceSet',
    id: 'section',
    label: excerpt.choose,
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: excerpt.chooseOne,
    value: sections[0].id,
    choices: sections.map((section) => ({ title: headingOf(section, language), value: section.id })),
  }
  const insert = { type: 'Action.Submit', title: button.insert, data: { language } } as const
  const body = [choices, { type: 'ActionSet', actions: [insert] } as const]
  return {
    title: excerpt.title,
    width: 'medium',
    height: 'medium',
    card: CardFactory.adaptiveCard(card(body, excerpt.choose, excerpt.choose)),
  }
}

/** The chosen excerpt, to be inserted in the compose box; a sentence where the data is none of our dialog's. */
export function chosenExcerpt(
  data: unknown,
  language: Language,
  knowledge: Knowledge,
): MessagingExtensionResult | string {
  const chosen = choice.safeParse(data).data
  const excerpt = chosen && excerptCard(chosen.section, chosen.language, knowledge)
  if (!excerpt) return TEAMS_WORDING[language].staleCard
  return { type: 'result', attachmentLayout: 'list', attachments: [CardFactory.adaptiveCard(excerpt)] }
}
