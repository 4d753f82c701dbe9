import type { Answer, ByRole, Choices, Found, Help, List, None } from './answer.ts'
import { citationLine, headingOf, noteLine, notesHeading, pagesOf, placeOfFact } from './citation.ts'
import { listIntro } from './list-intro.ts'
import { quotedText } from './quote.ts'
import { WORDING, type Wording } from './locales/index.ts'
import type { Language, Section } from './section.ts'
import { statementOf } from './statement.ts'

/** The whole answer as plain text: what a screen reader, a notification and a terminal get. */
export function plainText(answer: Answer): string {
  return blocks(answer).filter(Boolean).join('\n\n')
}

function blocks(answer: Answer): string[] {
  const wording = WORDING[answer.language]
  switch (answer.outcome) {
    case 'answer':
      return leading(answer, wording)
    case 'choices':
      return [
        ...leading(answer, wording),
        `${wording.orDidYouMean}:\n${bullets(answer.others.map((s) => headingOf(s, answer.language)))}`,
      ]
    case 'list':
      return list(answer, wording)
    case 'help':
      return help(answer, wording)
    case 'none':
      return none(answer, wording)
  }
}

function leading(answer: Found | Choices, wording: Wording): string[] {
  const { section, language, citation, neighbours } = answer
  const { first, lead = '', rest } = statementOf(answer)
  const next = [...neighbours.proposals, ...(neighbours.parent ? [neighbours.parent] : []), ...neighbours.related]
  return [
    ...first,
    answer.quote ? `${wording.verbatim(pagesOf(answer.quote.pages, language))}: ${quotedText(answer.quote)}` : '',
    lead,
    ...rest,
    section.reference ?? '',
    section.erratum ? `${wording.erratum} ${section.erratum[language]}` : '',
    citationLine(citation, language),
    citation.footnotes.length > 0
      ? `${notesHeading(citation.footnotes, language)}:\n${bullets(citation.footnotes.map((note) => noteItem(note, language)))}`
      : '',
    next.length > 0
      ? `${wording.readMore}:\n${bullets(next.slice(0, MOST_NEXT).map((part) => headingOf(part, language)))}`
      : '',
  ]
}

function noteItem(note: Section, language: Language): string {
  const { label, text } = noteLine(note, language)
  return label + text
}

/** More would bury the answer. */
const MOST_NEXT = 3

function list({ topic, language, hits, facts, terms }: List, wording: Wording): string[] {
  const items =
    facts.length > 0
      ? facts.map((placed) => `${placed.fact.says[language]} (${placeOfFact(placed, language)})`)
      : terms.length > 0
        ? terms.map((term) => wording.stands(term.term, term.name[language]))
        : hits.map(({ section }) => headingOf(section, language))
  return [listHeading({ topic, language }), listIntro({ topic, language }), bullets(items)]
}

/** What a list is a list of. */
export function listHeading({ topic, language }: Pick<List, 'topic' | 'language'>): string {
  const { list: words, kinds } = WORDING[language]
  switch (topic.by) {
    case 'kind':
      return topic.count
        ? words.counted(words.number(topic.count.total), kinds[topic.kind])
        : words.all(kinds[topic.kind])
    case 'page':
      return words.onPage(topic.page)
    case 'role':
      return headingForRoles(topic, language)
    case 'subject':
      return words.about(topic.subject, topic.kind && kinds[topic.kind])
    case 'figures':
      return topic.role
        ? words.figuresFor(words.roles([topic.role.name[language]], false))
        : topic.subject
          ? words.figuresAbout(topic.subject)
          : words.figures
    case 'without-proposal':
      return words.withoutProposal(kinds[topic.kind])
    case 'about':
      return words.aboutMemo
    case 'glossary':
      return words.glossary
  }
}

function headingForRoles({ role, others, every, kind, total }: ByRole, language: Language): string {
  const { list: words, kinds } = WORDING[language]
  const roles = words.roles(
    [role, ...others].map(({ name }) => name[language]),
    every,
  )
  return kind && total !== undefined
    ? words.countedFor(words.number(total), kinds[kind], roles)
    : words.forRole(roles, kind && kinds[kind])
}

function help({ occasion }: Help, { help: words }: Wording): string[] {
  if (occasion === 'thanks') return [words.thanks]
  return [occasion === 'greeting' ? words.greeting : '', words.intro, `${words.tryThese}:\n${bullets(words.examples)}`]
}

function none({ refusal, nearest, language }: None, wording: Wording): string[] {
  const { nearest: intro, turnTo } = wording.none
  const where = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return [
    refusalSentence({ refusal, language }),
    where ? turnTo(where.name, where.url) : '',
    nearest.length > 0 ? `${intro}:\n${bullets(nearest.map((part) => headingOf(part, language)))}` : '',
  ]
}

/** One sentence that says why there is no answer. */
export function refusalSentence({ refusal, language }: Pick<None, 'refusal' | 'language'>): string {
  const { none: words, kind } = WORDING[language]
  switch (refusal.reason) {
    case 'outside':
      return refusal.topic.answer[language]
    case 'no-match':
      return words.noMatch
    case 'no-such-number':
      return words.noSuchNumber(kind[refusal.kind], refusal.number, refusal.last)
    case 'no-such-page':
      return words.noSuchPage(refusal.page, refusal.last)
    case 'empty-page':
      return words.emptyPage(refusal.page)
  }
}

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n')
