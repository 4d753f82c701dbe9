import { inAlphabeticalOrder, type Language, meaningOf, type Term, termHeading } from '../../../core/index.ts'
import { viewPath } from '../addresses.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { hrefOf } from './links.ts'
import { anchorOf } from './part.ts'

/** Every term with its meaning and the parts that use it. */
export function glossaryPage(setting: Setting): Page {
  const { name, intro } = setting.words.views.glossary
  const inOrder = inAlphabeticalOrder(setting.catalogue.terms)
  return {
    title: name,
    description: intro,
    path: viewPath('glossary'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<dl class="glossary">${inOrder.map((term) => entry(term, setting))}</dl>`,
  }
}

function entry(term: Term, { catalogue, language, words }: Setting): Markup {
  return markup`<div id="${anchorOf(term.term)}"><dt>${termLine(term, language)}</dt>
<dd>${meaningOf(term, language)}</dd>
<dd class="place">${words.glossary.usedIn}: ${separated(
    term.parts.map((id) => {
      const section = catalogue.section(id)
      return markup`<a href="${hrefOf(section, language)}">${section.title[language]}</a>`
    }),
  )}</dd></div>`
}

/** A term and what it stands for; the term is the document's word, so Swedish. */
export function termLine(term: Term, language: Language): Markup {
  const { head, beside } = termHeading(term, language)
  return markup`${head === term.term ? markup`<span lang="sv">${head}</span>` : head}${
    beside !== '' && markup` <span class="name">${beside}</span>`
  }`
}

const separated = (items: readonly Content[]): Content => items.map((item, i) => (i === 0 ? item : [' · ', item]))
