import { documentName, fullName, numberedKind, placeByTitle, type Section } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { contentsAnchor, FRONT, inLanguage, kindAnchor, sectionPath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { asideOf } from './aside.ts'
import { digest } from './digest.ts'
import { hrefOf } from './links.ts'
import { createNotes, type Notes } from './notes.ts'
import { referenceBox } from './reference.ts'
import { shareButton } from './share.ts'
import { verbatim } from './verbatim.ts'

/** One section of a document: what it says beside its own words, how to cite it, and what belongs to it. */
export function sectionPage(section: Section, setting: PageSetting): Page {
  const { language, site, words } = setting
  const notes = createNotes(section, setting)
  const path = sectionPath(section.id)
  const address = site.publicUrl !== undefined && `${site.publicUrl}${inLanguage(path, language)}`
  return {
    title: fullName(section, language),
    description: section.claims[0].text[language],
    document: section.document,
    path,
    main: markup`<article class="section-page"${address && markup` data-address="${address}"`}>
<div class="head">${heading(section, setting)}
${shareButton(path, setting)}</div>
${onThisPage(section, notes, setting)}
${digest(section, notes, setting)}
${verbatim(section, notes, setting)}
<div class="foot">${referenceBox(section, setting)}
${notes.list()}</div>
${asideOf(section, notes, setting)}
</article>
${neighbours(section, setting)}
<p class="notice" id="notice" role="status" data-copied="${words.cite.copied}" data-failed="${words.cite.failed}"></p>`,
  }
}

function heading(section: Section, setting: PageSetting): Markup {
  const { core, language, words, messages } = setting
  const { kind, title } = section
  const { document } = core.catalogue.document(section.document)
  const place = [numberedKind(section, language), placeByTitle(section, language)].filter(Boolean).join(' · ')
  return markup`${trail(section, setting)}
${place && markup`<p class="kicker ${kind}">${place}</p>`}
<h1>${title[language]}</h1>
${language !== 'sv' && markup`<p class="original-title"><span class="label">${words.section.swedishTitle}:</span> <span lang="sv">${title.sv}</span></p>`}
${document.replacedBy && markup`<p class="erratum">${messages.replacedBy(document.replacedBy.citedAs[language])}</p>`}`
}

/** Contents › of several documents, which › kind. */
function trail(section: Section, { core, language, words, messages }: PageSetting): Markup {
  const contents = inLanguage(FRONT, language)
  const [first] = core.catalogue.documents
  const { kind, document } = section
  const name = documentName(section, core.catalogue, language)
  const other = first.document.id === document ? undefined : document
  return markup`<nav class="trail" aria-label="${words.section.breadcrumb}"><ol>
<li><a href="${contents}">${words.contents}</a></li>
${name && markup`<li><a href="${contents}#${contentsAnchor(document)}">${name}</a></li>`}
<li><a href="${contents}#${kindAnchor(kind, other)}">${messages.capital(messages.kinds[kind])}</a></li>
</ol></nav>`
}

function onThisPage({ original }: Section, { heading }: Notes, { words }: PageSetting): Markup {
  const { onThisPage, summary } = words.section
  const link = (id: string, name: string): Markup => markup`<li><a href="#${id}">${name}</a></li>`
  return markup`<nav class="on-this-page" aria-label="${onThisPage}"><p class="label">${onThisPage}</p><ul>
${link('innehall', summary)}${original && link('original', words.verbatim.title)}${link('hanvisning', words.reference.title)}${heading !== undefined && link('noter', heading)}
</ul></nav>`
}

/** The sections before and after in the document. */
function neighbours({ id, document }: Section, { core, language, words, messages }: PageSetting): Markup {
  const { sections } = core.catalogue.document(document)
  const at = sections.findIndex((section) => section.id === id)
  const link = (section: Section | undefined, rel: string, label: string): Insert =>
    section &&
    markup`<a rel="${rel}" href="${hrefOf(section, language)}"><span class="label">${label}</span> ${fullName(section, language)}</a>`
  return markup`<nav class="neighbours" aria-label="${words.section.neighbours}">
${link(sections[at - 1], 'prev', messages.actions.previous)}
${link(sections[at + 1], 'next', words.section.next)}
</nav>`
}
