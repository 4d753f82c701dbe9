import { fold, type Language, type Term, termHeading } from '../../../core/index.ts'
import { cataloguePath, termAnchor } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { runs } from '../runs.ts'
import { documentMark, hrefOf } from './links.ts'

/** As a Swedish reader looks them up: the terms are the documents' words, also to an English reader. */
const COLLATOR = new Intl.Collator('sv', { numeric: true })

/** Every term with its meaning and the section that explains it best, by letter. */
export function glossaryPage(setting: PageSetting): Page {
  const { words } = setting
  const { name, intro } = words.pages.glossary
  const terms = setting.core.catalogue.documents
    .flatMap((knowledge) => knowledge.terms)
    .sort((a, b) => COLLATOR.compare(a.term, b.term))
  const letters = runs(terms, (first, term) => letterOf(first) === letterOf(term))
  return {
    title: name,
    description: intro,
    path: cataloguePath('glossary'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<div class="glossary-filter" hidden data-left="${words.glossary.left}"><label for="filter">${words.glossary.filter}</label>
<input id="filter" autocomplete="off"><p class="meta" role="status"></p></div>
<nav class="letters" aria-label="${words.glossary.letters}"><ul>${letters.map(([first]) => markup`<li><a href="#${idOf(first)}">${letterOf(first)}</a></li>`)}</ul></nav>
${letters.map(
  (group) => markup`<section class="letter"><h2 id="${idOf(group[0])}">${letterOf(group[0])}</h2>
<dl class="glossary">${group.map((term) => entry(term, setting))}</dl></section>`,
)}`,
  }
}

/** A with a ring, A and O with dots: letters of their own in Swedish. */
const SWEDISH_LETTERS = ['\u00C5', '\u00C4', '\u00D6']

/** The letter under which a term stands: `É` under E, `Å` under Å, digits under `0–9`. */
function letterOf({ term }: Term): string {
  const first = term.charAt(0).toUpperCase()
  if (/\p{N}/u.test(first)) return '0–9'
  return SWEDISH_LETTERS.includes(first) ? first : fold(first).toUpperCase()
}

const idOf = (term: Term): string => `bokstav-${encodeURIComponent(letterOf(term).toLowerCase()).replaceAll('%', '')}`

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
