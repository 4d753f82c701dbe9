import {
  type Choices,
  type Found,
  plainText,
  quotedText,
  ranges,
  shortCitation,
  termMeaning,
  WORDING,
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
      ...richText(...paragraphs(...opening(answer), ...kept.map(words), erratum(answer))),
      ...quoted(answer, EXCERPT.quote),
      ...context(shortCitation(answer.citation, language)),
    ],
    cut: cut || (answer.quote?.text.length ?? 0) > EXCERPT.quote,
  }
}

/** The leading part in full: for a modal. */
export function whole(answer: Leading): Block[] {
  const { language, citation } = answer
  return [
    ...richText(...paragraphs(...opening(answer), ...body(answer).map(words), erratum(answer))),
    ...quoted(answer, Infinity),
    ...context(shortCitation(citation, language)),
    ...sources(answer, WORDING[language].sources),
  ]
}

/** The footnotes of the leading part, with their references; under a heading where other things stand above. */
export function sources({ citation, language }: Leading, heading = ''): Block[] {
  const notes = citation.footnotes.map((note) => [
    ...bold(`${note.number ?? ''}. `),
    ...words(note.reference ?? note.digest[language].lead),
  ])
  return notes.length === 0 ? [] : richText(...paragraphs(bold(heading)), ...bullets(notes))
}

/** The whole part with its citation and sources, for screen readers. */
export const leadText = (answer: Leading): string => messageText(plainText(answer))

/** What is said first, in bold: the meaning or the figure that was asked for, else the lead. */
function opening({ term, fact, section, language }: Leading) {
  const meaning = term && termMeaning(term, language)
  const asked = [meaning, fact?.says[language]].filter((text) => text !== undefined)
  const lead = cutAtSentence(section.digest[language].lead, SENTENCES)
  return [...asked.map((text) => bold(cutAtSentence(text, SENTENCES))), asked.length > 0 ? words(lead) : bold(lead)]
}

const body = ({ section, language }: Leading): string[] => [
  ...section.digest[language].rest,
  ...(section.reference === undefined ? [] : [section.reference]),
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
