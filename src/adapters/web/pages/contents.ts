import type { DocumentKnowledge, SectionKind } from '../../../core/index.ts'
import { cataloguePath, inLanguage, READER } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { PAGE_ORDER, searchForm } from './frame.ts'
import { hrefOf, sectionList } from './links.ts'

/** What people look for first stands first. */
const KIND_ORDER: readonly SectionKind[] = ['lesson', 'challenge', 'proposal', 'section', 'letter', 'footnote']

/** Everything there is to read. */
export function contentsPage(setting: PageSetting): Page {
  const { documents } = setting.core.catalogue
  return {
    title: setting.words.site,
    path: READER,
    ownSearch: true,
    description: documents[0].document.title[setting.language],
    main: markup`${documents.map((knowledge, i) => [
      introduction(knowledge, i === 0, setting),
      i === 0 && searchForm(setting, undefined, 'q-main'),
      i === 0 && cataloguePages(setting),
      kinds(knowledge, i === 0, setting),
    ])}`,
  }
}

function introduction(knowledge: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Markup {
  const { language, words, messages } = setting
  const { document } = knowledge
  const overview = knowledge.section(document.overview)
  const [title = '', ...subtitle] = document.title[language].split(/(?<=[.:]) /)
  const published = words.front.published(document.publisher, messages.facts.date(document.date), document.pageCount)
  const heading = title.replace(/[.:]$/, '')
  return markup`<div>
${isFirst ? markup`<h1>${heading}</h1>` : markup`<h2>${heading}</h2>`}
${subtitle.length > 0 && markup`<p class="subtitle">${subtitle.join(' ')}</p>`}
<p class="meta">${published}</p>
<p class="lead">${overview.claims[0].text[language]}</p>
<p><a href="${hrefOf(overview, language)}">${words.front.readSummary}</a></p>
</div>`
}

const cataloguePages = ({ language, words }: PageSetting): Markup => markup`<ul class="pages">
${PAGE_ORDER.map(
  (page) =>
    markup`<li><a href="${inLanguage(cataloguePath(page), language)}">${words.pages[page].name}</a> <span>${words.pages[page].intro}</span></li>`,
)}
</ul>`

/** @param isFirst whether the document is the first, whose kinds addresses lead to */
function kinds({ sections }: DocumentKnowledge, isFirst: boolean, setting: PageSetting): Insert {
  const { messages } = setting
  return KIND_ORDER.map((kind) => {
    const ofKind = sections.filter((section) => section.kind === kind)
    return (
      ofKind.length > 0 &&
      markup`<section class="kinds ${kind}"${isFirst && markup` id="${kind}"`}><h2>${messages.capital(messages.kinds[kind])}</h2>${sectionList(ofKind, setting)}</section>`
    )
  })
}
