import {
  cutAtSentence,
  headingOf,
  notesHeading,
  placeOf,
  quotedText,
  shortCitation,
  statementOf,
  WORDING,
} from '../../../core/index.ts'
import type { Reader } from '../reader.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { type Action, buttons, type Element, heading, label, note, openUrl, paragraph, run } from './elements.ts'
import { linked } from './linked.ts'
import type { Part, PlacedPart } from './part.ts'
import { placeAndNotes, setApart, verbatim } from './own-words.ts'
import { type PartView, sectionRow, showing } from './view.ts'

/** Characters of a folded card's text: what fits a phone beside its heading and buttons. */
const FOLDED = 280

/** Characters of an unfolded card's text: no part of the memo is longer, and a longer one would break the 100 KB. */
const UNFOLDED = 8000

/** Further parts to read: more would bury the answer. */
const MOST_NEXT = 3

/** What a card about one part shows, folded, unfolded or turned to its sources. */
export function partBody(placed: PlacedPart, view: PartView, reader: Reader | undefined): Element[] {
  const { part } = placed
  return [
    heading(part.section.title[part.language]),
    note(shortCitation(part.citation, part.language), { spacing: 'None' }),
    ...BODY[view.fold](placed, view, reader),
    ...buttons(actions(placed, view, reader)),
  ]
}

const BODY: Readonly<
  Record<PartView['fold'], (placed: PlacedPart, view: PartView, reader: Reader | undefined) => Element[]>
> = {
  short: ({ part, others }, view) => [
    ...opening(part, view.said, quotation(part)),
    ...(view.said || others.length > 0 || part.quote ? [] : gist(part)),
    ...warning(part),
    ...links(WORDING[part.language].orDidYouMean, others, part, view),
  ],
  whole: ({ part }, view, reader) => [
    ...opening(part, view.said, part.section.original ? [] : quotation(part)),
    ...rest(part),
    ...warning(part),
    ...verbatim(part, reader),
    ...links(WORDING[part.language].readMore, next(part), part, view),
  ],
  sources: ({ part }) => sources(part),
}

/** The direct answer, where no message above the card says it, with the document's own words for it. */
function opening(part: Part, said: boolean, ownWords: readonly Element[]): Element[] {
  const { first, lead } = statementOf(part)
  const [asked, inShort] = said ? [[], []] : [first, lead === undefined ? [] : [lead]]
  return [...asked.map((text) => paragraph(text)), ...ownWords, ...inShort.map((text) => paragraph(text))]
}

function gist(part: Part): Element[] {
  const [first] = statementOf(part).rest
  return first === undefined ? [] : [paragraph(cutAtSentence(first, FOLDED))]
}

function rest(part: Part): Element[] {
  let room = UNFOLDED
  return [...statementOf(part).rest, part.section.reference ?? ''].flatMap((text) => {
    if (text === '' || room < FOLDED) return []
    const shown = cutAtSentence(text, room)
    room -= shown.length
    return [paragraph(linked(shown))]
  })
}

function quotation({ quote, section, language }: Part): Element[] {
  if (!quote) return []
  const place = placeOf({ ...section, pages: quote.pages }, language)
  const text = paragraph([run(quotedText(quote), { italic: true })])
  return setApart(TEAMS_WORDING[language].quoted, [text, note(placeAndNotes(place, quote.footnotes, language))])
}

function warning({ section, language }: Part): Element[] {
  if (!section.erratum) return []
  return [paragraph([run(`${WORDING[language].erratum} `, { weight: 'Bolder' }), run(section.erratum[language])])]
}

const next = ({ neighbours: { proposals, parent, related } }: Part) =>
  [...proposals, ...(parent ? [parent] : []), ...related].slice(0, MOST_NEXT)

function links(title: string, sections: readonly Part['section'][], { language }: Part, view: PartView): Element[] {
  return sections.length === 0 ? [] : [label(`${title}:`), ...sections.map((s) => sectionRow(s, language, view.back))]
}

function sources({ citation, language }: Part): Element[] {
  const { document, section, footnotes } = citation
  return [
    label(notesHeading(footnotes, language)),
    paragraph(`${document.title[language]}. ${document.publisher}, ${document.date}. ${headingOf(section, 'sv')}`),
    ...footnotes.map((footnote) =>
      paragraph(linked(`${headingOf(footnote, language)}. ${footnote.reference ?? footnote.digest[language].lead}`)),
    ),
  ]
}

function actions({ part, hasNext }: PlacedPart, view: PartView, reader: Reader | undefined): Action[] {
  const { button } = TEAMS_WORDING[part.language]
  const turn = (title: string, fold: PartView['fold']): Action => showing(title, { ...view, fold })
  const { section, language, citation } = part
  if (view.fold === 'sources') {
    const url = reader?.urlOf(section, language) ?? citation.document.url
    return [turn(button.backToAnswer, 'short'), openUrl(button.openDocument, url)]
  }
  return [
    ...(view.fold === 'short' ? [turn(button.whole, 'whole')] : [turn(button.shorter, 'short')]),
    turn(button.sources, 'sources'),
    ...(hasNext && 'question' in view.subject ? [turnTo(button.next, view.subject.question, view.subject.at + 1)] : []),
    ...('question' in view.subject && view.subject.at > 0
      ? [turnTo(button.backToAnswer, view.subject.question, 0)]
      : []),
    ...(view.back ? [showing(button.backToList, { show: 'answer', ...view.back })] : []),
  ]

  function turnTo(title: string, question: string, at: number): Action {
    return showing(title, { show: 'part', subject: { question, at }, fold: 'short', said: false })
  }
}
