import { type List, listHeading, listIntro, placeOfFact, type Term, termName } from '../../../core/index.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { type Action, buttons, container, type Element, heading, note, paragraph } from './elements.ts'
import { linked } from './linked.ts'
import { type AnswerView, askable, type PartView, row, sectionRow, showing } from './view.ts'

/** Items of a list that a phone shows without much scrolling; terms are short. */
const PAGE = 10
const PAGE_OF_TERMS = 25

/** One page of a list; every item opens what it names. */
export function listBody(list: List, page: number, said: boolean): Element[] {
  const question = askable(list.question)
  const room = list.terms.length > 0 ? PAGE_OF_TERMS : PAGE
  const items = itemsOf(list, { question, page })
  const from = Math.min(page * room, Math.max(0, Math.floor((items.length - 1) / room) * room))
  const shown = items.slice(from, from + room)
  const words = TEAMS_WORDING[list.language]
  const intro = listIntro(list)
  return [
    ...(said ? [] : [heading(listHeading(list))]),
    ...(items.length > room
      ? [note(words.shown(from + 1, from + shown.length, items.length), { spacing: 'None' })]
      : []),
    ...(!said && intro !== '' ? [paragraph(intro)] : []),
    ...shown,
    ...buttons([
      ...(from > 0 ? [turnTo(words.button.previous, from / room - 1)] : []),
      ...(from + room < items.length ? [turnTo(words.button.more, from / room + 1)] : []),
    ]),
  ]

  function turnTo(title: string, to: number): Action {
    const view: AnswerView = { show: 'answer', question, page: to }
    return showing(title, view)
  }
}

function itemsOf({ facts, terms, hits, language }: List, back: NonNullable<PartView['back']>): Element[] {
  if (facts.length > 0) {
    return facts.map((placed) =>
      container(
        [
          paragraph(linked(placed.fact.says[language])),
          sectionRow(placed.section, language, back, placeOfFact(placed, language)),
        ],
        {
          separator: true,
        },
      ),
    )
  }
  if (terms.length > 0) return terms.map(termRow)
  return hits.map(({ section }) => sectionRow(section, language, back))

  function termRow(term: Term): Element {
    const view: PartView = { show: 'part', subject: { term: term.term, language }, fold: 'short', said: false, back }
    return row(termName(term, language), view)
  }
}

/** How many items a list has, whatever they are. */
export const sizeOf = ({ facts, terms, hits }: List): number => facts.length || terms.length || hits.length
