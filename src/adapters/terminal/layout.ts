import {
  type Answer,
  type Choices,
  type Citation,
  type Found,
  type Help,
  headingOf,
  type Language,
  type List,
  listHeading,
  type None,
  numberedKind,
  placeOf,
  type Quote,
  ranges,
  refusalSentence,
  type Section,
  shortCitation,
  WORDING,
} from '../../core/index.ts'
import { withMarkers } from './markers.ts'

/** A piece of an answer as it stands on the screen, under the piece before it. */
export type Block =
  /**
   * `lead` is what was asked for, `quote` the document's own words, `quiet` beside the point (a citation, a hint),
   * `heading` names what follows it.
   */
  | { readonly kind: 'lead' | 'paragraph' | 'quote' | 'quiet' | 'heading'; readonly text: string }
  /** An item of a list. */
  | { readonly kind: 'item'; readonly text: string; readonly opens: string }

/** What an answer says, piece by piece, best first. An item's `opens` is the question whose answer it stands for. */
export function layout(answer: Answer): readonly Block[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices':
      return leading(answer)
    case 'list':
      return list(answer)
    case 'help':
      return help(answer)
    case 'none':
      return none(answer)
  }
}

/** The questions that the items of a layout open, in the order of their numbers. */
export const opened = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'item' ? [block.opens] : []))

function leading(answer: Found | Choices): Block[] {
  const { section, language, citation, neighbours } = answer
  const words = WORDING[language]
  const { parent, proposals, related } = neighbours
  const next = [...proposals, ...(parent ? [parent] : []), ...related]
  return [
    ...statements(answer).map((text, i): Block => ({ kind: i === 0 ? 'lead' : 'paragraph', text })),
    ...(answer.quote ? verbatim(answer.quote, language) : []),
    ...(section.erratum ? [paragraph(`${words.erratum} ${section.erratum[language]}`)] : []),
    { kind: 'quiet', text: sourceLine(citation, language) },
    ...(answer.outcome === 'choices' ? parts(words.orDidYouMean, answer.others, language) : []),
    ...group(
      words.sources,
      citation.footnotes.map((note) => source(note, language)),
    ),
    ...parts(words.readMore, [...new Set(next)], language),
  ]
}

function verbatim(quote: Quote, language: Language): Block[] {
  const { verbatim: words, page } = WORDING[language]
  const place = quote.pages.length === 0 ? '' : page(ranges(quote.pages))
  return group(words(place), [{ kind: 'quote', text: `”${withMarkers(quote)}”` }])
}

/** The fact or definition that was asked for, then the digest and a footnote's reference. */
function statements({ section, language, fact, term }: Found | Choices): string[] {
  const { lead, rest } = section.digest[language]
  const asked = term
    ? [`${WORDING[language].stands(term.term, term.name[language])}: ${term.meaning[language]}`]
    : fact
      ? [fact.says[language]]
      : []
  return [...asked, lead, ...rest, ...(section.reference === undefined ? [] : [section.reference])]
}

function list({ topic, language, hits, facts, terms }: List): Block[] {
  const words = WORDING[language]
  const items =
    facts.length > 0
      ? facts.map(({ fact, section }) => item(`${fact.says[language]} (${placeOf(section, language)})`, section.id))
      : terms.length > 0
        ? terms.map(({ term, name }) => item(words.stands(term, name[language]), `${words.list.glossary} ${term}`))
        : hits.map(({ section }) => part(section, language))
  return [
    { kind: 'lead', text: listHeading({ topic, language }) },
    ...(topic.by === 'role' ? [paragraph(topic.role.summary[language])] : []),
    ...items,
  ]
}

function help({ occasion, language }: Help): Block[] {
  const { help: words } = WORDING[language]
  if (occasion === 'thanks') return [paragraph(words.thanks)]
  const examples = words.examples.map((example) => item(example, example))
  return [
    ...(occasion === 'greeting' ? [{ kind: 'lead' as const, text: words.greeting }] : []),
    paragraph(words.intro),
    ...group(words.tryThese, examples),
  ]
}

function none(answer: None): Block[] {
  const { refusal, nearest, language } = answer
  const { none: words } = WORDING[language]
  const turnTo = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return [
    { kind: 'lead', text: refusalSentence(answer) },
    ...(turnTo ? [paragraph(words.turnTo(turnTo.name, turnTo.url))] : []),
    ...parts(words.nearest, nearest, language),
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string, opens: string): Block => ({ kind: 'item', text, opens })
const part = (section: Section, language: Language): Block => item(headingOf(section, language), section.id)
const parts = (heading: string, sections: readonly Section[], language: Language): Block[] =>
  group(
    heading,
    sections.map((section) => part(section, language)),
  )

/** Where the part stands, with the title that one finds there. */
const sourceLine = (citation: Citation, language: Language): string =>
  `${shortCitation(citation, language)} · ${citation.section.title.sv}`

/** A footnote as a source: its number and its reference, or what it says where it refers to nothing. */
const source = (note: Section, language: Language): Block =>
  item(`${numberedKind(note, language)}. ${note.reference ?? note.digest[language].lead}`, note.id)

const group = (heading: string, items: readonly Block[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'heading', text: `${heading}:` }, ...items]
