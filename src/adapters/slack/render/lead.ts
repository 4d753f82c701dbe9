import {
  type Choices,
  cutAtSentence,
  type Found,
  noteLine,
  notesHeading,
  placeOf,
  plainText,
  quotedText,
  ranges,
  shortCitation,
  statementOf,
  type Verbatim,
  verbatimOf,
} from '../../../core/index.ts'
import { firstParagraphs } from '../text.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import {
  type Block,
  bold,
  bullets,
  context,
  divider,
  italic,
  paragraphs,
  quotation,
  richText,
  unbroken,
  words,
} from './blocks.ts'
import { messageText } from './content.ts'

type Leading = Found | Choices

/** Characters of a part's own words in a modal: four times the longest part of the memo, in a third of a view's room. */
const LONGEST_VERBATIM = 12_000

/** What of a part fits a phone beside the lead: two short paragraphs. */
const EXCERPT = { paragraphs: 2, characters: 700, quote: 400 } as const

/** A lead, a figure or a meaning is a sentence or two; an erratum no more than a paragraph. */
const SENTENCES = 700

/** The leading part in short: for a message. `cut` says whether more is to be had. */
export function excerpt(answer: Leading): { readonly blocks: Block[]; readonly cut: boolean } {
  const { language } = answer
  const { kept, cut } = firstParagraphs(body(answer), EXCERPT.paragraphs, EXCERPT.characters)
  return {
    blocks: [
      ...said(answer, quoted(answer, EXCERPT.quote), kept),
      ...context(shortCitation(answer.citation, language)),
    ],
    cut: cut || answer.section.original !== undefined || (answer.quote?.text.length ?? 0) > EXCERPT.quote,
  }
}

/** The leading part in full, our digest and then its own words where they are there: for a modal. */
export function whole(answer: Leading): Block[] {
  const { language, citation, section } = answer
  const own = verbatimOf(section, LONGEST_VERBATIM)
  return [
    ...said(answer, own ? [] : quoted(answer, Infinity), body(answer)),
    ...context(shortCitation(citation, language)),
    ...(own ? verbatim(own, answer) : []),
    ...sources(answer, notesHeading(citation.footnotes, language)),
  ]
}

/** Set apart from our digest by a line, a label with the pages, and Slack's mark for quotations. */
function verbatim(own: Verbatim, { section, language }: Leading): Block[] {
  const { quoteFrom, restElsewhere } = SLACK_WORDING[language]
  const lines = own.paragraphs.map(({ kind, text }) =>
    kind === 'heading' ? bold(text) : unbroken(kind === 'item' ? `• ${text}` : text),
  )
  return [
    divider,
    ...context(quoteFrom(placeOf({ ...section, pages: own.pages }, language), ranges(own.footnotes))),
    ...richText(...quotation(...lines)),
    ...context(own.cut ? restElsewhere : ''),
    divider,
  ]
}

/** The footnotes of the leading part, with their references; under a heading where other things stand above. */
export function sources({ citation, language }: Leading, heading = ''): Block[] {
  const notes = citation.footnotes.map((note) => {
    const { label, text } = noteLine(note, language)
    return [...bold(label), ...words(text)]
  })
  return notes.length === 0 ? [] : richText(...paragraphs(bold(heading)), ...bullets(notes))
}

/** The whole part with its citation and sources, for screen readers. */
export const leadText = (answer: Leading): string => messageText(plainText(answer))

/** What is said first, in bold; the document's own words for it, where they are there; and the rest. */
function said(answer: Leading, ownWords: readonly Block[], rest: readonly string[]): Block[] {
  const first = statementOf(answer).first.map((text) => bold(cutAtSentence(text, SENTENCES)))
  const more = [lead(answer), ...rest.map(words), erratum(answer)]
  return ownWords.length === 0
    ? richText(...paragraphs(...first, ...more))
    : [...richText(...paragraphs(...first)), ...ownWords, ...richText(...paragraphs(...more))]
}

/** The part's own lead, where something else is said first. */
const lead = (answer: Leading) => words(cutAtSentence(statementOf(answer).lead ?? '', SENTENCES))

const body = (answer: Leading): string[] => [
  ...statementOf(answer).rest,
  ...(answer.section.reference === undefined ? [] : [answer.section.reference]),
]

const erratum = ({ section, language }: Leading) =>
  section.erratum
    ? italic(cutAtSentence(`${SLACK_WORDING[language].erratum} ${section.erratum[language]}`, SENTENCES))
    : []

/** @param most characters of the quotation */
function quoted({ quote, section, language }: Leading, most: number): Block[] {
  if (!quote) return []
  const place = placeOf({ ...section, pages: quote.pages }, language)
  const from = SLACK_WORDING[language].quoteFrom(place, ranges(quote.footnotes))
  const { kept } = firstParagraphs([quotedText(quote)], 1, most)
  return [...richText(...quotation(words(kept.join()))), ...context(from)]
}
