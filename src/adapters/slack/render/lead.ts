import {
  type Choices,
  type Found,
  noteLine,
  notesHeading,
  plainText,
  quotedText,
  ranges,
  shortCitation,
  statementOf,
} from '../../../core/index.ts'
import { cutAtSentence, firstParagraphs } from '../text.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { type Block, bold, bullets, context, italic, paragraphs, quotation, richText, words } from './blocks.ts'
import { messageText } from './content.ts'

type Leading = Found | Choices

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
      ...opening(answer, EXCERPT.quote),
      ...richText(...paragraphs(lead(answer), ...kept.map(words), erratum(answer))),
      ...context(shortCitation(answer.citation, language)),
    ],
    cut: cut || (answer.quote?.text.length ?? 0) > EXCERPT.quote,
  }
}

/** The leading part in full: for a modal. */
export function whole(answer: Leading): Block[] {
  const { language, citation } = answer
  return [
    ...opening(answer, Infinity),
    ...richText(...paragraphs(lead(answer), ...body(answer).map(words), erratum(answer))),
    ...context(shortCitation(citation, language)),
    ...sources(answer, notesHeading(citation.footnotes, language)),
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

/** What is said first, in bold, and the document's own words for it. @param most characters of them */
function opening(answer: Leading, most: number): Block[] {
  const { first } = statementOf(answer)
  const said = first.map((text) => bold(cutAtSentence(text, SENTENCES)))
  return [...richText(...paragraphs(...said)), ...quoted(answer, most)]
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

function quoted({ quote, language }: Leading, most: number): Block[] {
  if (!quote) return []
  const from = SLACK_WORDING[language].quoteFrom(ranges(quote.pages), ranges(quote.footnotes))
  const { kept } = firstParagraphs([quotedText(quote)], 1, most)
  return [...richText(...quotation(kept.join())), ...context(from)]
}
