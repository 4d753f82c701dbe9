import type { Document, SectionKind } from '../../../core/index.ts'
import { inLanguage, READER, type ViewName, viewPath } from '../addresses.ts'
import { longDate } from '../locales/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { hrefOf, partList } from './links.ts'
import { searchForm } from './search-form.ts'

/** What people look for first stands first. */
const KIND_ORDER: readonly SectionKind[] = ['lesson', 'challenge', 'proposal', 'section', 'letter', 'footnote']
const VIEW_ORDER: readonly ViewName[] = ['trace', 'figures', 'roles', 'glossary']

/** Everything there is to read. */
export function contentsPage(setting: Setting): Page {
  const { catalogue, language, words } = setting
  return {
    title: words.site,
    path: READER,
    ownSearch: true,
    ...(catalogue.documents[0] && { description: catalogue.documents[0].title[language] }),
    main: markup`${catalogue.documents.map((document, i) => [
      opening(document, setting),
      i === 0 && searchForm(setting, undefined, 'q-main'),
      i === 0 && views(setting),
      kinds(document, setting),
    ])}`,
  }
}

function opening(document: Document, { catalogue, language, words }: Setting): Markup {
  const overview = catalogue.section(document.overview)
  const [title = '', ...subtitle] = document.title[language].split(/(?<=[.:]) /)
  return markup`<div class="opening">
<h1>${title.replace(/[.:]$/, '')}</h1>
${subtitle.length > 0 && markup`<p class="subtitle">${subtitle.join(' ')}</p>`}
<p class="meta">${words.front.published(document.publisher, longDate(document.date, language), document.pageCount)}</p>
<p class="lead">${overview.digest[language].lead}</p>
<p><a href="${hrefOf(overview, language)}">${words.front.readSummary}</a></p>
</div>`
}

const views = ({ language, words }: Setting): Markup => markup`<ul class="views">
${VIEW_ORDER.map(
  (view) =>
    markup`<li><a href="${inLanguage(viewPath(view), language)}">${words.views[view].name}</a> <span>${words.views[view].intro}</span></li>`,
)}
</ul>`

function kinds({ id }: Document, setting: Setting): Content {
  const { catalogue, words } = setting
  const sections = catalogue.sections.filter(({ document }) => document === id)
  return KIND_ORDER.map((kind) => {
    const ofKind = sections.filter((section) => section.kind === kind)
    return (
      ofKind.length > 0 &&
      markup`<section class="kinds ${kind}" id="${kind}"><h2>${words.front.kinds[kind]}</h2>${partList(ofKind, setting)}</section>`
    )
  })
}
