import type { Catalogue, Language, Role } from '../../../core/index.ts'
import { cataloguePath, inLanguage, rolePath } from '../addresses.ts'
import { type Insert, markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import type { WebWording } from '../wording/index.ts'
import { sectionList } from './links.ts'

/** The roles of all documents; one that several have is the first one's. */
export const rolesIn = ({ documents }: Catalogue): Role[] => {
  const roles = documents.flatMap((knowledge) => knowledge.roles)
  return roles.filter(({ id }, i) => roles.findIndex((role) => role.id === id) === i)
}

/** All roles, each with what the document says to it above all. */
export function rolesPage({ core, language, words }: PageSetting): Page {
  const { name, intro } = words.pages.roles
  return {
    title: name,
    description: intro,
    path: cataloguePath('roles'),
    main: markup`<h1>${name}</h1><p class="lead">${intro}</p>
<ul class="cards">${rolesIn(core.catalogue).map(
      (role) => markup`<li><h2><a href="${inLanguage(rolePath(role.id), language)}">${role.name[language]}</a></h2>
<p>${role.summary[language]}</p>${peopleLine(role, words, language)}</li>`,
    )}</ul>`,
  }
}

function peopleLine({ titles }: Role, words: WebWording, language: Language): Insert {
  const shown = titles[language]
  return shown.length > 0 && markup`<p class="meta">${words.roles.people(shown.join(', '))}</p>`
}

/** What concerns one role, best first. */
export function rolePage(role: Role, setting: PageSetting): Page {
  const { id, name, summary, sections } = role
  const { core, language, words } = setting
  return {
    title: name[language],
    description: summary[language],
    path: rolePath(id),
    main: markup`<nav class="trail" aria-label="${words.section.breadcrumb}"><ol>
<li><a href="${inLanguage(cataloguePath('roles'), language)}">${words.pages.roles.name}</a></li></ol></nav>
<h1>${name[language]}</h1>
<p class="lead">${summary[language]}</p>
${peopleLine(role, words, language)}
<section><h2>${words.roles.sections}</h2>${sectionList(
      sections.map((section) => core.catalogue.section(section)),
      setting,
    )}</section>
<p><a href="${inLanguage(`${cataloguePath('trace')}?roll=${id}`, language)}">${words.roles.inTrace}</a></p>`,
  }
}
