import { type DocumentKnowledge, hasSeveral, type SectionKind } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { contentsAnchor, FRONT, inLanguage, kindAnchor, searchPath, wholePath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { documentLinks, documentNames, leftOutLine, publishedLine, titlesOf } from './documents.ts'
import { PAGE_ORDER, searchForm } from './frame.ts'
import { hrefOf, sectionList, tags } from './links.ts'

/** What people look for first stands first. */
const KIND_ORDER: readonly SectionKind[] = ['lesson', 'challenge', 'proposal', 'section', 'letter', 'footnote']

const MOST_EXAMPLES = 3

/** Which document this is, a field to ask it in, what can be asked, and everything there is to read. */
export function frontPage(setting: PageSetting): Page {
  const { core, language, words } = setting
  const { documents } = core.catalogue
  const [first] = documents
  return {
    title: words.site,
    path: FRONT,
    ownSearch: true,
    description: first.document.title[language],
    main: markup`<div class="front wide">
${hasSeveral(documents) ? markup`<h1>${words.site}</h1>${documentLinks(documents, ({ id }) => `#${contentsAnchor(id)}`, setting)}` : introduction(first, setting)}
<div class="ask">${searchForm(setting, undefined, 'q-main')}${examples(documents, setting)}</div>
${knows(documents, setting)}
${cataloguePages(setting)}
${documents.map((knowledge, i) => contents(knowledge, i === 0, setting))}</div>`,
  }
}

function introduction({ document }: DocumentKnowledge, setting: PageSetting): Markup {
  const [title, subtitle] = titlesOf(document, setting)
  return markup`<p class="meta">${publishedLine(document, setting)}</p>
<h1>${title}</h1>
${subtitle !== '' && markup`<p class="subtitle">${subtitle}</p>`}`
}

/** Of several documents, each has its turn. */
function examples(documents: readonly DocumentKnowledge[], { language, words }: PageSetting): Markup {
  const suggested = documents.map(({ document }) => document.profile.examples[language])
  const turns = Array.from({ length: MOST_EXAMPLES }, (_, turn) =>
    suggested.flatMap((questions) => questions[turn] ?? []),
  )
  const questions = turns.flat().slice(0, MOST_EXAMPLES)
  return markup`<p class="label">${words.front.examples}</p>
${tags(questions.map((question) => markup`<a href="${inLanguage(searchPath(question), language)}">${question}</a>`))}`
}

function knows(documents: readonly DocumentKnowledge[], setting: PageSetting): Markup {
  const { words, messages } = setting
  const { knows, knowsNot } = words.front
  const names = documentNames(documents, setting)
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

/** @param isFirst whether the document is the first, whose kinds addresses lead to */
function contents(knowledge: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const { document } = knowledge
  const overview = knowledge.section(document.overview)
  const several = hasSeveral(core.catalogue.documents)
  return markup`<section class="contents" id="${contentsAnchor(document.id)}"><h2>${several ? titlesOf(document, setting)[0] : words.contents}</h2>
<p>${overview.claims[0].text[language]} <a class="onward" href="${hrefOf(overview, language)}">${words.front.readSummary}</a>${several && markup`<span class="onward"> · </span><a class="onward" href="${inLanguage(wholePath(document.id), language)}">${words.front.readWhole}</a>`}</p>
${kinds(knowledge, isFirst, setting)}</section>`
}

function kinds(knowledge: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Insert {
  const { messages } = setting
  return KIND_ORDER.map((kind) => {
    const ofKind = knowledge.sections.filter((section) => section.kind === kind)
    const leftOut = leftOutLine(ofKind, knowledge, setting)
    const id = kindAnchor(kind, isFirst ? undefined : knowledge.document.id)
    return (
      ofKind.length > 0 &&
      markup`<section class="kinds ${kind}" id="${id}"><h3>${messages.capital(messages.kinds[kind])}</h3>${leftOut && markup`<p class="meta">${leftOut}</p>`}${sectionList(ofKind, setting)}</section>`
    )
  })
}
