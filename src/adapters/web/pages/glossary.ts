import { type Language, type Term, termHeading } from '../../../core/index.ts'
import { cataloguePath, termAnchor } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { hrefOf } from './links.ts'

/** As a Swedish reader looks them up: the terms are the documents' words, also to an English reader. */
const COLLATOR = new Intl.Collator('sv', { numeric: true })

/** Every term with its meaning and the sections that use it. */
export function glossaryPage(setting: PageSetting): Page {
  const { name, intro } = setting.words.pages.glossary
  const terms = setting.core.catalogue.documents.flatMap((knowledge) => knowledge.terms)
  return {
    title: name,
    description: intro,
    path: cataloguePath('glossary'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<dl class="glossary">${terms.sort((a, b) => COLLATOR.compare(a.term, b.term)).map((term) => entry(term, setting))}</dl>`,
  }
}

function entry(term: Term, { core, language, words }: PageSetting): Markup {
  const uses = term.sections.map((id, i) => {
    const section = core.catalogue.section(id)
    return [i > 0 && ' · ', markup`<a href="${hrefOf(section, language)}">${section.title[language]}</a>`]
  })
  return markup`<div id="${termAnchor(term.term)}"><dt>${termLine(term, language)}</dt>
<dd>${term.meaning[language]}</dd>
<dd class="place">${words.glossary.usedIn}: ${uses}</dd></div>`
}

/** A term and what it stands for; the term is the document's word, so Swedish. */
function termLine({ term, name }: Term, language: Language): Markup {
  const { head, beside } = termHeading({ term, name: name[language] })
  return markup`${head === term ? markup`<span lang="sv">${head}</span>` : head}${
    beside !== '' && markup` <span class="name">${beside}</span>`
  }`
}
