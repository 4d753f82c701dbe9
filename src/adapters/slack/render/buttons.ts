import { headingOf, type Language, type Section } from '../../../core/index.ts'
import { ACTIONS, numbered } from '../names.ts'
import { toPart, toQuestion, writeTarget } from '../target.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { type Block, type Choice, actions, button, menu, primary } from './blocks.ts'
import type { Shown } from './content.ts'

/** More than this under an answer is a menu, not a choice. */
export const MOST_BUTTONS = 5

/** Names the row of buttons after the answer, so that the same answer can be told again in a log or a test. */
export const rowId = ({ answer, step }: Shown, row: string): string => `${row}-${answer.id}-${step}`

/** Share, and what else is to be had about a part. */
export function answerButtons(
  shown: Shown,
  has: { readonly full: boolean; readonly sources: boolean; readonly next: boolean },
): Block[] {
  const { button: label } = SLACK_WORDING[shown.answer.language]
  const here = writeTarget(shown.target)
  const next = writeTarget(toQuestion(shown.answer.question, shown.step + 1))
  return actions(
    [
      ...(shown.surface === 'private' ? [primary(button(label.share, ACTIONS.share, here))] : []),
      ...(has.full ? [button(label.full, ACTIONS.full, here)] : []),
      ...(has.sources ? [button(label.sources, ACTIONS.sources, here)] : []),
      ...(has.next ? [button(label.nextHit, ACTIONS.turn, next)] : []),
    ],
    rowId(shown, 'answer'),
  )
}

/** One button for each of a few parts. */
export const partButtons = (sections: readonly Section[], language: Language, blockId: string): Block[] =>
  actions(
    sections
      .slice(0, MOST_BUTTONS)
      .map((part, i) =>
        button(headingOf(part, language), numbered(ACTIONS.turn, i), writeTarget(toPart(part.id, language))),
      ),
    blockId,
  )

/** One button for each of a few questions. */
export const questionButtons = (
  questions: readonly { readonly label: string; readonly question: string }[],
  blockId: string,
): Block[] =>
  actions(
    questions
      .slice(0, MOST_BUTTONS)
      .map(({ label, question }, i) => button(label, numbered(ACTIONS.turn, i), writeTarget(toQuestion(question)))),
    blockId,
  )

/** An entry of a menu of parts. */
export const partChoice = (part: Section, language: Language): Choice => ({
  label: headingOf(part, language),
  value: writeTarget(toPart(part.id, language)),
})

/** A menu of parts to read. */
export const readMenu = (choices: readonly Choice[], language: Language) =>
  menu(ACTIONS.read, SLACK_WORDING[language].readPart, choices)
