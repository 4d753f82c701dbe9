import type { Role } from '../../../core/index.ts'
import { inLanguage, rolePath, viewPath } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { partList } from './links.ts'

/** All roles, each with what the document says to it above all. */
export function rolesPage(setting: Setting): Page {
  const { catalogue, language, words } = setting
  const { name, intro } = words.views.roles
  return {
    title: name,
    description: intro,
    path: viewPath('roles'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<ul class="cards">${catalogue.roles.map(
      (role) => markup`<li><h2><a href="${inLanguage(rolePath(role.id), language)}">${role.name[language]}</a></h2>
<p>${role.summary[language]}</p></li>`,
    )}</ul>`,
  }
}

/** What concerns one role, best first. */
export function rolePage(role: Role, setting: Setting): Page {
  const { catalogue, language, words } = setting
  return {
    title: role.name[language],
    description: role.summary[language],
    path: rolePath(role.id),
    main: markup`<nav class="trail" aria-label="${words.part.breadcrumb}"><ol>
<li><a href="${inLanguage(viewPath('roles'), language)}">${words.views.roles.name}</a></li></ol></nav>
<h1>${role.name[language]}</h1>
<p class="lead">${role.summary[language]}</p>
<section><h2>${words.roles.parts}</h2>${partList(
      role.sections.map((id) => catalogue.section(id)),
      setting,
    )}</section>
${traceLink(role, setting)}`,
  }
}

const traceLink = ({ id }: Role, { language, words }: Setting): Markup =>
  markup`<p><a href="${inLanguage(`${viewPath('trace')}?roll=${id}`, language)}">${words.roles.inTrace}</a></p>`
