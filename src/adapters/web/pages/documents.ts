import { type Document, type DocumentKnowledge, nameInSentence, type Section } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import type { PageSetting } from '../page.ts'

/** The title and the subtitle of a document: `Pandemin och …`, `Lärdomar …`; the second may be empty. */
export function titlesOf({ title }: Document, { language, messages }: PageSetting): readonly [string, string] {
  const [first = '', ...rest] = title[language].split(/(?<=[.:]) /)
  return [first.replace(/[.:]$/, ''), messages.capital(rest.join(' '))]
}

/** As running text names them: `promemorian`. */
export function documentNames(documents: readonly DocumentKnowledge[], { language, messages }: PageSetting): string {
  return messages.enumerate([...new Set(documents.map(({ document }) => document.profile.name[language]))])
}

/** `Rådet, 1 december 2020. 20 sidor.` */
export const publishedLine = ({ publisher, date, pageCount }: Document, { words, messages }: PageSetting): string =>
  words.front.published(publisher, messages.facts.date(date), pageCount)

/** Documents with whose they are, each leading somewhere. */
export function documentLinks(
  documents: readonly DocumentKnowledge[],
  hrefTo: (document: Document) => string,
  setting: PageSetting,
): Markup {
  return markup`<ul class="entries documents">${documents.map(
    ({ document }) =>
      markup`<li><a href="${hrefTo(document)}">${titlesOf(document, setting)[0]}</a> <span class="document">${publishedLine(document, setting)}</span></li>`,
  )}</ul>`
}

/**
 * Why there are more of a kind than the document's own summary says: `Promemorian har tio förslag. Avsnittet …`.
 * @param ofKind all of one kind
 * @returns nothing where the summary has them all
 */
export function leftOutLine(
  ofKind: readonly Section[],
  knowledge: DocumentKnowledge,
  { language, messages }: PageSetting,
): string {
  const { document } = knowledge
  const missing = ofKind.filter(({ inOverview }) => !inOverview)
  const [first] = missing
  if (!first) return ''
  const { list, number, kinds } = messages
  const count = list.counted(number(ofKind.length), kinds[first.kind], document.profile.name[language])
  const overview = knowledge.section(document.overview).title[language]
  const names = missing.map((one) => nameInSentence(one, language))
  return `${count}. ${list.leftOut(overview, number(ofKind.length - missing.length), names)}`
}
