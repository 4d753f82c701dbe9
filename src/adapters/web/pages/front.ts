import type { DocumentKnowledge, SectionKind } from '../../../core/index.ts'
import { FRONT, inLanguage, searchPath } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { PAGE_ORDER, searchForm } from './frame.ts'
import { hrefOf, sectionList, tags } from './links.ts'

/** What people look for first stands first. */
const KIND_ORDER: readonly SectionKind[] = ['lesson', 'challenge', 'proposal', 'section', 'letter', 'footnote']

const MOST_EXAMPLES = 3

/** Which document this is, a field to ask it in, what can be asked, and everything there is to read. */
export function frontPage(setting: PageSetting): Page {
  const { core, language, words } = setting
  const { documents } = core.catalogue
  const [first, ...others] = documents
  return {
    title: words.site,
    path: FRONT,
    ownSearch: true,
    description: first.document.title[language],
    main: markup`<div class="front wide">
${others.length === 0 ? introduction(first, setting) : listOf(documents, setting)}
<div class="ask">${searchForm(setting, undefined, 'q-main')}${examples(first, setting)}</div>
${knows(documents, setting)}
${cataloguePages(setting)}
${documents.map((knowledge, i) => contents(knowledge, i === 0, setting))}</div>`,
  }
}

/** The title and the subtitle of a document: `Pandemin och …. Lärdomar …` */
function titlesOf({ document }: DocumentKnowledge, { language, messages }: PageSetting): readonly [string, string] {
  const [title = '', ...rest] = document.title[language].split(/(?<=[.:]) /)
  return [title.replace(/[.:]$/, ''), messages.capital(rest.join(' '))]
}

const publishedLine = ({ document }: DocumentKnowledge, { words, messages }: PageSetting): string =>
  words.front.published(document.publisher, messages.facts.date(document.date), document.pageCount)

function introduction(knowledge: DocumentKnowledge, setting: PageSetting): Markup {
  const [title, subtitle] = titlesOf(knowledge, setting)
  return markup`<p class="meta">${publishedLine(knowledge, setting)}</p>
<h1>${title}</h1>
${subtitle !== '' && markup`<p class="subtitle">${subtitle}</p>`}`
}

function listOf(documents: readonly DocumentKnowledge[], setting: PageSetting): Markup {
  return markup`<h1>${setting.words.site}</h1><ul class="entries">${documents.map(
    (knowledge) =>
      markup`<li><a href="#${contentsId(knowledge)}">${titlesOf(knowledge, setting)[0]}</a> <span class="place">${publishedLine(knowledge, setting)}</span></li>`,
  )}</ul>`
}

function examples({ document }: DocumentKnowledge, { language, words }: PageSetting): Markup {
  const questions = document.profile.examples[language].slice(0, MOST_EXAMPLES)
  return markup`<p class="label">${words.front.examples}</p>
${tags(questions.map((question) => markup`<a href="${inLanguage(searchPath(question), language)}">${question}</a>`))}`
}

function knows(documents: readonly DocumentKnowledge[], { language, words, messages }: PageSetting): Markup {
  const { knows, knowsNot } = words.front
  const nameOf = ({ document }: DocumentKnowledge) => document.profile.name[language]
  const names = messages.enumerate([...new Set(documents.map(nameOf))])
  const latest = documents.map(({ document }) => document.date).sort()
  return markup`<div class="knows"><section><h2>${knows.title}</h2><p>${knows.text(names)}</p></section>
<section><h2>${knowsNot.title}</h2><p>${knowsNot.text(names, messages.facts.date(latest.at(-1) ?? ''))}</p></section></div>`
}

const cataloguePages = ({ language, words }: PageSetting): Markup => markup`<ul class="pages">
${PAGE_ORDER.map(
  ({ path, name, intro }) =>
    markup`<li><a href="${inLanguage(path, language)}">${name(words)}</a> <span>${intro(words)}</span></li>`,
)}
</ul>`

const contentsId = ({ document }: DocumentKnowledge): string => `innehall-${document.id}`

/** @param isFirst whether the document is the first, whose kinds addresses lead to */
function contents(knowledge: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const overview = knowledge.section(knowledge.document.overview)
  const several = core.catalogue.documents.length > 1
  return markup`<section class="contents" id="${contentsId(knowledge)}"><h2>${several ? titlesOf(knowledge, setting)[0] : words.contents}</h2>
<p>${overview.claims[0].text[language]} <a href="${hrefOf(overview, language)}">${words.front.readSummary}</a></p>
${kinds(knowledge, isFirst, setting)}</section>`
}

function kinds({ sections }: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Insert {
  const { messages } = setting
  return KIND_ORDER.map((kind) => {
    const ofKind = sections.filter((section) => section.kind === kind)
    return (
      ofKind.length > 0 &&
      markup`<section class="kinds ${kind}"${isFirst && markup` id="${kind}"`}><h3>${messages.capital(messages.kinds[kind])}</h3>${sectionList(ofKind, setting)}</section>`
    )
  })
}
