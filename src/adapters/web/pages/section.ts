import { placeOf, type Section } from '../../../core/index.ts'
import { cataloguePath, inLanguage, READER, rolePath, sectionPath, termAnchor } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { digest } from './digest.ts'
import { group, hrefOf, sectionGroup, tags, titleOf } from './links.ts'
import { createNotes } from './notes.ts'
import { referenceBox } from './reference.ts'
import { verbatim } from './verbatim.ts'

/** One section of a document: what it says, what it rests on and leads to, whom it concerns, and its own words. */
export function sectionPage(section: Section, setting: PageSetting): Page {
  const { language } = setting
  const notes = createNotes(section, setting)
  return {
    title: titleOf(section, language),
    description: section.claims[0].text[language],
    path: sectionPath(section.id),
    main: markup`<article>
${heading(section, setting)}
${digest(section, notes, setting)}
${connections(section, setting)}
${verbatim(section, notes, setting)}
${notes.list()}
${referenceBox(section, setting)}
</article>
${neighbours(section, setting)}`,
  }
}

function heading(section: Section, { language, words, messages }: PageSetting): Markup {
  const { kind, title, number } = section
  const contents = inLanguage(READER, language)
  const label = number === undefined ? '' : `${messages.kind[kind]} ${number} · `
  return markup`<nav class="trail" aria-label="${words.section.breadcrumb}"><ol>
<li><a href="${contents}">${words.contents}</a></li>
<li><a href="${contents}#${kind}">${messages.capital(messages.kinds[kind])}</a></li>
</ol></nav>
<p class="kicker ${kind}">${label}${placeOf(section, language)}</p>
<h1>${title[language]}</h1>
${language !== 'sv' && markup`<p class="original-title"><span class="label">${words.section.swedishTitle}:</span> <span lang="sv">${title.sv}</span></p>`}`
}

function connections(section: Section, setting: PageSetting): Insert {
  const { core, words, messages } = setting
  const { kind, parent, proposals, related, sameAs } = section
  const at = (ids: readonly string[]): Section[] => ids.map((id) => core.catalogue.section(id))
  const leadsNowhere = (kind === 'lesson' || kind === 'challenge') && proposals.length === 0
  return [
    sectionGroup(parentTitle(section, setting), at(parent === undefined ? [] : [parent]), setting),
    sectionGroup(words.section.leadsTo, at(proposals), setting),
    leadsNowhere && group(words.section.leadsTo, markup`<p>${words.section.noProposal}</p>`),
    roles(section, setting),
    sectionGroup(words.section.sameSource, at(sameAs), setting),
    kind !== 'footnote' && sectionGroup(messages.readMore, at(related), setting),
    terms(section, setting),
  ]
}

function parentTitle({ kind }: Section, { words, messages }: PageSetting): string {
  if (kind === 'proposal') return words.section.restsOn
  return kind === 'footnote' ? words.section.citedIn : messages.standsIn
}

function roles(section: Section, { core, language, messages }: PageSetting): Insert {
  const concerned = core.catalogue.document(section.document).roles.filter(({ id }) => section.roles.includes(id))
  const links = concerned.map(
    ({ id, name }) => markup`<a href="${inLanguage(rolePath(id), language)}">${name[language]}</a>`,
  )
  return links.length > 0 && group(messages.concerns, tags(links))
}

function terms({ id, document }: Section, { core, language, words }: PageSetting): Insert {
  const glossary = inLanguage(cataloguePath('glossary'), language)
  const links = core.catalogue
    .document(document)
    .terms.filter(({ sections }) => sections.includes(id))
    .map(({ term }) => markup`<a href="${glossary}#${termAnchor(term)}" lang="sv">${term}</a>`)
  return links.length > 0 && group(words.section.terms, tags(links))
}

/** The sections before and after in the document. */
function neighbours({ id, document }: Section, { core, language, words }: PageSetting): Markup {
  const { sections } = core.catalogue.document(document)
  const at = sections.findIndex((section) => section.id === id)
  const link = (section: Section | undefined, rel: string, label: string): Insert =>
    section &&
    markup`<a rel="${rel}" href="${hrefOf(section, language)}"><span class="label">${label}</span> ${titleOf(section, language)}</a>`
  return markup`<nav class="neighbours" aria-label="${words.section.neighbours}">
${link(sections[at - 1], 'prev', words.section.previous)}
${link(sections[at + 1], 'next', words.section.next)}
</nav>`
}
