import { type Catalogue, type Document, type Language, type Role, roleInSentence } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { cataloguePath, inLanguage, rolePath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import type { WebWording } from '../wording/index.ts'
import { titlesOf } from './documents.ts'
import { documentMark, sectionList } from './links.ts'

/** The roles of all documents; one that several have is the first one's. */
export const rolesIn = ({ documents }: Catalogue): Role[] => {
  const roles = documents.flatMap((knowledge) => knowledge.roles)
  return roles.filter(({ id }, i) => roles.findIndex((role) => role.id === id) === i)
}

/** A role as running text names it. */
export const roleName = (role: Role, { core, language }: PageSetting): string =>
  roleInSentence(
    role,
    core.catalogue.documents.map(({ document }) => document.publisher),
    language,
  )

/** A role as one document has it. */
interface RoleOfDocument {
  readonly document: Document
  readonly role: Role
}

/** A role in every document that has it. */
const inDocuments = ({ documents }: Catalogue, id: string): RoleOfDocument[] =>
  documents.flatMap(({ document, roles }) => roles.filter((role) => role.id === id).map((role) => ({ document, role })))

/** All roles, each with what the documents say to it above all. */
export function rolesPage(setting: PageSetting): Page {
  const { core, language, words } = setting
  const { name, intro } = words.pages.roles
  const summaries = (id: string): Insert =>
    inDocuments(core.catalogue, id).map(
      ({ document, role }) =>
        markup`<p>${role.summary[language]}${documentMark({ document: document.id }, setting)}</p>`,
    )
  return {
    title: name,
    description: intro,
    path: cataloguePath('roles'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<ul class="cards">${rolesIn(core.catalogue).map(
      (role) => markup`<li><h2><a href="${inLanguage(rolePath(role.id), language)}">${role.name[language]}</a></h2>
${summaries(role.id)}${peopleLine(role, words, language)}</li>`,
    )}</ul>`,
  }
}

function peopleLine({ titles }: Role, words: WebWording, language: Language): Insert {
  const shown = titles[language]
  return shown.length > 0 && markup`<p class="meta">${words.roles.people(shown.join(', '))}</p>`
}

/** What concerns one role, best first; of several documents, one after the other. */
export function rolePage(role: Role, setting: PageSetting): Page {
  const { id, name, summary } = role
  const { core, language, words } = setting
  const all = inDocuments(core.catalogue, id)
  const list = ({ sections }: Role): Markup =>
    sectionList(
      sections.map((section) => core.catalogue.section(section)),
      setting,
    )
  const only = markup`<section><h2>${words.roles.sections}</h2>${list(role)}</section>`
  return {
    title: name[language],
    description: summary[language],
    path: rolePath(id),
    main: markup`<nav class="trail" aria-label="${words.section.breadcrumb}"><ol>
<li><a href="${inLanguage(cataloguePath('roles'), language)}">${words.pages.roles.name}</a></li></ol></nav>
<h1>${name[language]}</h1>
${all.length === 1 && markup`<p class="lead">${summary[language]}</p>`}
${peopleLine(role, words, language)}
${all.length === 1 ? only : all.map((one) => markup`<section><h2>${titlesOf(one.document, setting)[0]}</h2><p>${one.role.summary[language]}</p>${list(one.role)}</section>`)}
<p class="onward"><a href="${inLanguage(`${cataloguePath('trace')}?roll=${id}`, language)}">${words.roles.inTrace}</a></p>`,
  }
}
