import type { Answer, ByRole, Choices, Found, Help, List, ListTopic, None } from '../model/answer.ts'
import { citationLine, headingOf, noteLine, notesHeading, pagesOf, placeOfFact, ranges } from './citation.ts'
import { helpText } from './help.ts'
import { listIntro } from './list-intro.ts'
import { quotedText } from '../answering/quote.ts'
import { termName } from './term.ts'
import { WORDING, type Wording } from '../languages/index.ts'
import type { Language, Section } from '../model/section.ts'
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
      return list(answer)
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

function list({ topic, language, hits, facts, terms }: List): string[] {
  const items =
    facts.length > 0
      ? facts.map((placed) => `${placed.fact.says[language]} (${placeOfFact(placed, language)})`)
      : terms.length > 0
        ? terms.map((term) => termName(term, language))
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
    case 'pages':
      return onPages(topic.pages, words)
    case 'number':
      return words.joined(
        topic.named.map(({ kind, numbers }) => words.named(WORDING[language].kind[kind], kinds[kind], numbers)),
      )
    case 'role':
      return headingForRoles(topic, language)
    case 'subject':
      return words.about(topic.subject, topic.kind && kinds[topic.kind])
    case 'figures':
      return headingOfFigures(topic, language)
    case 'without-proposal':
      return words.withoutProposal(kinds[topic.kind])
    case 'about':
      return words.aboutMemo
    case 'glossary':
      return words.glossary
  }
}

function headingOfFigures({ role, subject, pages }: Extract<ListTopic, { by: 'figures' }>, language: Language): string {
  const { list: words } = WORDING[language]
  if (pages) return words.figuresOn(onPages(pages, words))
  if (role) return words.figuresFor(words.roles([role.name[language]], false))
  return subject ? words.figuresAbout(subject) : words.figures
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

const onPages = (pages: readonly number[], { onPage, onPages: onSeveral }: Wording['list']): string =>
  pages.length === 1 ? onPage(pages[0] ?? 0) : onSeveral(ranges(pages))

function help(answer: Help, { help: words }: Wording): string[] {
  const { said, examples } = helpText(answer)
  return [...said, examples.length > 0 ? `${words.tryThese}:\n${bullets(examples)}` : '']
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
  const { none: words } = WORDING[language]
  switch (refusal.reason) {
    case 'outside':
      return refusal.topic.answer[language]
    case 'no-match':
      return words.noMatch
    case 'no-such-number':
      return words.noSuchNumber(refusal.kind, refusal.number, refusal.last)
    case 'no-such-term':
      return words.noSuchTerm(refusal.term)
    case 'no-such-page':
      return words.noSuchPage(refusal.page, refusal.last)
    case 'empty-page':
      return words.emptyPage(refusal.page)
  }
}

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n')
