import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import { type Language, WORDING } from '../../../core/index.ts'
import { card } from '../cards/elements.ts'
import { examples } from '../cards/help-card.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { toMarkdown } from './markdown.ts'

/** Said once when the bot comes to a person, in full, or to a team or group chat, in brief. */
export function welcome(scope: 'personal' | 'shared', language: Language): Partial<Activity> {
  const { help } = WORDING[language]
  const words = TEAMS_WORDING[language].welcome
  const text = `${help.greeting} ${help.intro} ${words[scope]}`
  const questions = card(examples(words.questions, language), text, `${text} ${words.questions.join(' · ')}`)
  return {
    type: ActivityTypes.Message,
    text: toMarkdown(text),
    textFormat: 'markdown',
    locale: language,
    summary: text,
    attachments: [CardFactory.adaptiveCard(questions)],
  }
}
