import {
  citationLine,
  type Answer,
  type Choices,
  type Found,
  type Help,
  helpText,
  type Language,
  type List,
  listHeading,
  listIntro,
  type None,
  notesHeading,
  placeOfFact,
  type Quote,
  ranges,
  refusalSentence,
  type Section,
  statementOf,
  termName,
  WORDING,
} from '../../core/index.ts'
import { type Block, group, item, lead, paragraph, part, quiet, quote, source } from './blocks.ts'
import { withMarkers } from './markers.ts'

/** What an answer says, piece by piece, best first. */
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

function leading(answer: Found | Choices): Block[] {
  const { section, language, citation, neighbours } = answer
  const words = WORDING[language]
  const { parent, proposals, related } = neighbours
  const next = [...proposals, ...(parent ? [parent] : []), ...related]
  const { first, lead: inShort, rest } = statementOf(answer)
  return [
    ...first.map(lead),
    ...(answer.quote ? quoted(answer.quote, language) : []),
    ...[inShort, ...rest, section.reference].flatMap((text) => (text === undefined ? [] : [paragraph(text)])),
    ...(section.erratum ? [paragraph(`${words.erratum} ${section.erratum[language]}`)] : []),
    quiet(citationLine(citation, language)),
    ...(answer.outcome === 'choices' ? parts(words.orDidYouMean, answer.others, language) : []),
    ...group(
      notesHeading(citation.footnotes, language),
      citation.footnotes.map((note) => source(note, language)),
    ),
    ...parts(words.readMore, [...new Set(next)], language),
  ]
}

function quoted(words: Quote, language: Language): Block[] {
  const { verbatim, page } = WORDING[language]
  const place = words.pages.length === 0 ? '' : page(ranges(words.pages))
  return group(verbatim(place), [quote(`”${withMarkers(words)}”`)])
}

function list({ topic, language, hits, facts, terms }: List): Block[] {
  const words = WORDING[language]
  const intro = listIntro({ topic, language })
  const items =
    facts.length > 0
      ? facts.map((placed) =>
          item(`${placed.fact.says[language]} (${placeOfFact(placed, language)})`, placed.section.id),
        )
      : terms.length > 0
        ? terms.map((term) => item(termName(term, language), `${words.list.glossary} ${term.term}`))
        : hits.map(({ section }) => part(section, language))
  return [lead(listHeading({ topic, language })), ...(intro === '' ? [] : [paragraph(intro)]), ...items]
}

function help(answer: Help): Block[] {
  const { said, examples } = helpText(answer)
  return [
    ...said.map((sentence, i) => (i < said.length - 1 ? lead(sentence) : paragraph(sentence))),
    ...group(
      WORDING[answer.language].help.tryThese,
      examples.map((example) => item(example, example)),
    ),
  ]
}

function none(answer: None): Block[] {
  const { refusal, nearest, language } = answer
  const { none: words } = WORDING[language]
  const turnTo = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return [
    lead(refusalSentence(answer)),
    ...(turnTo ? [paragraph(words.turnTo(turnTo.name, turnTo.url))] : []),
    ...parts(words.nearest, nearest, language),
  ]
}

const parts = (heading: string, sections: readonly Section[], language: Language): Block[] =>
  group(
    heading,
    sections.map((section) => part(section, language)),
  )
