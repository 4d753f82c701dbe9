import { type Help, type Language, WORDING } from '../../../core/index.ts'
import { type Element, label, paragraph } from './elements.ts'
import { row } from './view.ts'

/** What the bot can do, with questions that are asked by choosing them. */
export function helpBody({ occasion, language }: Help, said: boolean): Element[] {
  const { help } = WORDING[language]
  if (occasion === 'thanks') return said ? [] : [paragraph(help.thanks)]
  return [...(said ? [] : [paragraph(help.intro)]), ...examples(help.examples, language)]
}

/** Questions to try. */
export const examples = (questions: readonly string[], language: Language): Element[] => [
  label(`${WORDING[language].help.tryThese}:`),
  ...questions.map((question) => row(question, { show: 'answer', question, page: 0 })),
]
