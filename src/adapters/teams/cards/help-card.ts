import { type Help, helpText, type Language, WORDING } from '../../../core/index.ts'
import { type Element, label, paragraph } from './elements.ts'
import { row } from './view.ts'

/** What the bot can do, with questions that are asked by choosing them. */
export function helpBody(answer: Help, isSaid: boolean): Element[] {
  const { said, examples: questions } = helpText(answer)
  return [
    ...(isSaid ? [] : said.slice(-1).map((sentence) => paragraph(sentence))),
    ...(questions.length > 0 ? examples(questions, answer.language) : []),
  ]
}

/** Questions to try. */
export const examples = (questions: readonly string[], language: Language): Element[] => [
  label(`${WORDING[language].help.tryThese}:`),
  ...questions.map((question) => row(question, { show: 'answer', question, page: 0 })),
]
