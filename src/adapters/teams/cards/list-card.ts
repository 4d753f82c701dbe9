import { type List, listHeading, WORDING } from '../../../core/index.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { type Action, buttons, container, type Element, heading, note, paragraph } from './elements.ts'
import { type AnswerView, askable, type PartView, row, sectionRow, showing } from './view.ts'

/** Items of a list that a phone shows without much scrolling. */
const PAGE = 10

/** One page of a list; every item opens what it names. */
export function listBody(list: List, page: number, said: boolean): Element[] {
  const question = askable(list.question)
  const items = itemsOf(list, { question, page })
  const from = Math.min(page * PAGE, Math.max(0, Math.floor((items.length - 1) / PAGE) * PAGE))
  const shown = items.slice(from, from + PAGE)
  const words = TEAMS_WORDING[list.language]
  return [
    heading(listHeading(list), { id: `answer-${list.id}` }),
    ...(items.length > PAGE
      ? [note(words.shown(from + 1, from + shown.length, items.length), { spacing: 'None' })]
      : []),
    ...(!said && list.topic.by === 'role' ? [paragraph(list.topic.role.summary[list.language])] : []),
    ...shown,
    ...buttons([
      ...(from > 0 ? [leaf(words.button.previous, from / PAGE - 1)] : []),
      ...(from + PAGE < items.length ? [leaf(words.button.more, from / PAGE + 1)] : []),
    ]),
  ]

  function leaf(title: string, to: number): Action {
    const view: AnswerView = { show: 'answer', question, page: to }
    return showing(title, view)
  }
}

function itemsOf({ facts, terms, hits, language }: List, back: NonNullable<PartView['back']>): Element[] {
  if (facts.length > 0) {
    return facts.map(({ fact, section }) =>
      container([paragraph(fact.says[language]), sectionRow(section, language, back)], { separator: true }),
    )
  }
  if (terms.length > 0) return terms.map((term) => termRow(term.term, term.name[language]))
  return hits.map(({ section }) => sectionRow(section, language, back))

  function termRow(term: string, name: string): Element {
    const view: PartView = { show: 'part', subject: { term, language }, fold: 'short', said: false, back }
    return row(WORDING[language].stands(term, name), view)
  }
}

/** How many items a list has, whatever they are. */
export const sizeOf = ({ facts, terms, hits }: List): number => facts.length || terms.length || hits.length
