import type { Term } from '../../../core/index.ts'
import { viewPath } from '../addresses.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { hrefOf } from './links.ts'
import { anchorOf } from './part.ts'

/** Every term with its meaning and the parts that use it. */
export function glossaryPage(setting: Setting): Page {
  const { name, intro } = setting.words.views.glossary
  const inOrder = [...setting.catalogue.terms].sort((a, b) => a.term.localeCompare(b.term, 'sv'))
  return {
    title: name,
    description: intro,
    path: viewPath('glossary'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<dl class="glossary">${inOrder.map((term) => entry(term, setting))}</dl>`,
  }
}

function entry(term: Term, { catalogue, language, words }: Setting): Markup {
  const name = term.name[language]
  return markup`<div id="${anchorOf(term.term)}"><dt><span lang="sv">${term.term}</span>${
    name.toLowerCase() !== term.term.toLowerCase() && markup` <span class="name">${name}</span>`
  }</dt>
<dd>${term.meaning[language]}</dd>
<dd class="place">${words.glossary.usedIn}: ${separated(
    term.parts.map((id) => {
      const section = catalogue.section(id)
      return markup`<a href="${hrefOf(section, language)}">${section.title[language]}</a>`
    }),
  )}</dd></div>`
}

const separated = (items: readonly Content[]): Content => items.map((item, i) => (i === 0 ? item : [' · ', item]))
