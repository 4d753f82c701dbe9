import { ALPHABETICAL, type Language, letterOf, neighbours, type Term, termHeading } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import { cataloguePath, termAnchor } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { documentMark, hrefOf } from './links.ts'

/** Every term with its meaning and the section that explains it best, by letter. */
export function glossaryPage(setting: PageSetting): Page {
  const { words } = setting
  const { name, intro } = words.pages.glossary
  const terms = setting.core.catalogue.documents
    .flatMap((knowledge) => knowledge.terms)
    .sort((a, b) => ALPHABETICAL.compare(a.term, b.term))
  const letters = neighbours(terms, (first, term) => letterOf(first.term) === letterOf(term.term))
  return {
    title: name,
    description: intro,
    path: cataloguePath('glossary'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<div class="glossary-filter" hidden data-left="${words.glossary.left}"><label for="filter">${words.glossary.filter}</label>
<input id="filter" autocomplete="off"><p class="meta" role="status"></p></div>
<nav class="letters" aria-label="${words.glossary.letters}"><ul>${letters.map(([first]) => markup`<li><a href="#${idOf(first)}">${letterOf(first.term)}</a></li>`)}</ul></nav>
${letters.map(
  (group) => markup`<section class="letter"><h2 id="${idOf(group[0])}">${letterOf(group[0].term)}</h2>
<dl class="glossary">${group.map((term) => entry(term, setting))}</dl></section>`,
)}`,
  }
}

const idOf = (term: Term): string =>
  `bokstav-${encodeURIComponent(letterOf(term.term).toLowerCase()).replaceAll('%', '')}`

function entry(term: Term, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const section = core.catalogue.section(term.sections[0])
  return markup`<div id="${termAnchor(term.term)}"><dt>${termLine(term, language)}</dt>
<dd>${term.meaning[language]}</dd>
<dd class="place">${words.glossary.usedIn}: <a href="${hrefOf(section, language)}">${section.title[language]}</a>${documentMark(section, setting)}</dd></div>`
}

/** A term and what it stands for; the term is the document's word, so Swedish. */
function termLine({ term, name }: Term, language: Language): Markup {
  const { head, beside } = termHeading({ term, name: name[language] })
  return markup`${head === term ? markup`<span lang="sv">${head}</span>` : head}${
    beside !== '' && markup` <span class="name">${beside}</span>`
  }`
}
