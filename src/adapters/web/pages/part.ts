import { numberedKind, placeOf, type Section } from '../../../core/index.ts'
import { inLanguage, partPath, READER, rolePath, viewPath } from '../addresses.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { figuresTable } from './figures.ts'
import { hrefOf, linked, partGroup } from './links.ts'
import { noteList, notesOf } from './notes.ts'
import { referenceBox } from './reference.ts'
import { verbatim } from './verbatim.ts'

/** One part of a document: what it says, what it rests on and leads to, who is concerned, and its own words. */
export function partPage(section: Section, setting: Setting): Page {
  const { language } = setting
  const digest = section.digest[language]
  const notes = notesOf(section, setting)
  return {
    title: [numberedKind(section, language), section.title[language]].filter(Boolean).join('. '),
    description: digest.lead,
    path: partPath(section.id),
    main: markup`<article>
${opening(section, setting)}
<div class="digest">
<p class="lead">${digest.lead}</p>
${digest.rest.map((paragraph) => markup`<p>${paragraph}</p>`)}
${section.reference !== undefined && markup`<p class="source" lang="sv">${linked(section.reference)}</p>`}
${section.erratum && markup`<p class="erratum">${section.erratum[language]}</p>`}
</div>
${figures(section, setting)}
${connections(section, setting)}
${verbatim(section, setting)}
${noteList(notes, section, setting)}
${referenceBox(section, setting)}
</article>
${beforeAndAfter(section, setting)}`,
  }
}

function opening(section: Section, { language, words }: Setting): Markup {
  const { kind, title } = section
  const label = numberedKind(section, language)
  return markup`<nav class="trail" aria-label="${words.part.breadcrumb}"><ol>
<li><a href="${inLanguage(READER, language)}">${words.contents}</a></li>
<li><a href="${inLanguage(READER, language)}#${kind}">${words.front.kinds[kind]}</a></li>
</ol></nav>
<p class="kicker ${kind}">${label && `${label} · `}${placeOf(section, language)}</p>
<h1>${title[language]}</h1>
${language !== 'sv' && markup`<p class="original-title"><span class="label">${words.part.swedishTitle}:</span> <span lang="sv">${title.sv}</span></p>`}`
}

function figures(section: Section, setting: Setting): Content {
  if (section.facts.length === 0) return undefined
  const rows = section.facts.map((fact) => ({ fact, section }))
  return markup`<section><h2>${setting.words.part.figures}</h2>${figuresTable(rows, setting, 'note')}</section>`
}

function connections(section: Section, setting: Setting): Content {
  const { catalogue, words } = setting
  const at = (ids: readonly string[]): Section[] => ids.map((id) => catalogue.section(id))
  const isExperience = section.kind === 'lesson' || section.kind === 'challenge'
  const parentTitle = section.kind === 'proposal' ? words.part.restsOn : parentWord(section, setting)
  const related = section.kind === 'footnote' ? [] : at(section.related)
  return [
    partGroup(parentTitle, at(section.parent === undefined ? [] : [section.parent]), setting),
    partGroup(words.part.leadsTo, at(section.proposals), setting),
    isExperience &&
      section.proposals.length === 0 &&
      markup`<section class="group"><h2>${words.part.leadsTo}</h2><p>${words.part.noProposal}</p></section>`,
    actors(section, setting),
    partGroup(words.part.sameSource, at(section.sameAs), setting),
    partGroup(words.part.related, related, setting),
    terms(section, setting),
  ]
}

const parentWord = ({ kind }: Section, { words }: Setting): string =>
  kind === 'footnote' ? words.part.citedIn : words.part.standsIn

function actors(section: Section, { catalogue, language, words }: Setting): Content {
  const roles = catalogue.roles.filter(({ id }) => section.actors.includes(id))
  if (roles.length === 0) return undefined
  return markup`<section class="group"><h2>${words.part.actors}</h2><ul class="tags">${roles.map(
    ({ id, name }) => markup`<li><a href="${inLanguage(rolePath(id), language)}">${name[language]}</a></li>`,
  )}</ul></section>`
}

function terms({ id }: Section, { catalogue, language, words }: Setting): Content {
  const used = catalogue.terms.filter(({ parts }) => parts.includes(id))
  if (used.length === 0) return undefined
  const glossary = inLanguage(viewPath('glossary'), language)
  return markup`<section class="group"><h2>${words.part.words}</h2><ul class="tags">${used.map(
    ({ term }) => markup`<li><a href="${glossary}#${anchorOf(term)}" lang="sv">${term}</a></li>`,
  )}</ul></section>`
}

/** `Hälso- och sjukvård` → `ord-halso-och-sjukvard`: an id within the glossary. */
export const anchorOf = (term: string): string =>
  `ord-${term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')}`

function beforeAndAfter({ id, document }: Section, { catalogue, language, words }: Setting): Content {
  const siblings = catalogue.sections.filter((section) => section.document === document)
  const at = siblings.findIndex((section) => section.id === id)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  return markup`<nav class="between" aria-label="${words.part.between}">
${before && markup`<a rel="prev" href="${hrefOf(before, language)}"><span class="label">${words.part.previous}</span> ${titleOf(before)}</a>`}
${after && markup`<a rel="next" href="${hrefOf(after, language)}"><span class="label">${words.part.next}</span> ${titleOf(after)}</a>`}
</nav>`

  function titleOf(section: Section): string {
    return [numberedKind(section, language), section.title[language]].filter(Boolean).join('. ')
  }
}
