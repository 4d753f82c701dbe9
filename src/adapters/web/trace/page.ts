import { type DocumentKnowledge, hasSeveral, type Role, type Section } from '../../../core/index.ts'
import { attribute, type Insert, markup, type Markup, raw } from '../../shared/markup.ts'
import { cataloguePath, inLanguage } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { leftOutLine, titlesOf } from '../pages/documents.ts'
import { sectionLink, tags } from '../pages/links.ts'
import { roleName, rolesIn } from '../pages/roles.ts'
import { type Connections, connectionsIn, leadsNowhere, standsAlone } from './connections.ts'
import { layOut, WIDE } from './layout.ts'
import { draw } from './picture.ts'

/** The whole document at a glance: as a picture, and as a table. @param role whose sections stand out */
export function tracePage(role: Role | undefined, setting: PageSetting): Page {
  const { core, words } = setting
  const { name, intro } = words.pages.trace
  const path = cataloguePath('trace')
  return {
    title: name,
    description: intro,
    path: role ? `${path}?roll=${role.id}` : path,
    main: markup`<div class="wide"><h1>${name}</h1><p class="lead">${intro}</p>
${filters(role, setting)}
${core.catalogue.documents.map((knowledge) => traceOf(knowledge, role, setting))}</div>`,
  }
}

function filters(chosen: Role | undefined, setting: PageSetting): Markup {
  const { core, language, words } = setting
  const path = inLanguage(cataloguePath('trace'), language)
  const link = (href: string, name: string, isHere: boolean): Markup =>
    markup`<a href="${href}"${attribute('aria-current', isHere ? 'true' : undefined)}>${name}</a>`
  const roles = rolesIn(core.catalogue)
  return markup`<nav aria-label="${words.trace.filter}" class="filters"><p class="label">${words.trace.filter}</p>${tags(
    [
      link(path, words.trace.all, chosen === undefined),
      ...roles.map((role) => link(`${path}?roll=${role.id}`, role.name[language], role === chosen)),
    ],
  )}</nav>
${chosen && markup`<p class="meta" role="status">${words.trace.filtered(roleName(chosen, setting))}</p>`}`
}

function traceOf(knowledge: DocumentKnowledge, role: Role | undefined, setting: PageSetting): Markup {
  const { language, words } = setting
  const connections = connectionsIn(knowledge)
  const { experiences, proposals } = connections
  const orphans = experiences.filter((section) => leadsNowhere(section, connections)).length
  const marked = ({ roles }: Section): boolean => role !== undefined && roles.includes(role.id)
  const picture = layOut(connections, ({ title }) => title[language], WIDE)
  const several = hasSeveral(setting.core.catalogue.documents)
  const heading = raw(several ? 'h3' : 'h2')
  return markup`<section>${several && markup`<h2>${titlesOf(knowledge.document, setting)[0]}</h2>`}<p class="meta">${words.trace.summary(experiences.length, proposals.length, orphans)} ${words.trace.why} ${leftOutLine(proposals, knowledge, setting)}</p>
<div class="columns label" aria-hidden="true"><span>${words.trace.left}</span><span>${words.trace.right}</span></div>
${draw(picture, marked, setting)}
<${heading} class="same">${words.trace.table}</${heading}>${table(connections, role, setting)}</section>`
}

function table(connections: Connections, role: Role | undefined, setting: PageSetting): Markup {
  const { language, words, messages } = setting
  const concerns = ({ roles }: Section): boolean => role === undefined || roles.includes(role.id)
  const rows = connections.experiences.map((section) => ({
    section,
    proposals: connections.proposals.filter(({ parent }) => parent === section.id),
  }))
  const alone = connections.proposals.filter((proposal) => standsAlone(proposal, connections))
  return markup`<table class="connections stacked"><thead><tr><th scope="col">${words.trace.experience}</th>
<th scope="col">${words.trace.right}</th><th scope="col">${messages.concerns}</th></tr></thead><tbody>
${rows
  .filter(({ section, proposals }) => [section, ...proposals].some(concerns))
  .map(({ section, proposals }) => row(sectionLink(section, language), proposals, [section, ...proposals], setting))}
${alone.length > 0 && row(words.trace.alone, alone, alone, setting)}
</tbody></table>`
}

function row(head: Insert, proposals: readonly Section[], all: readonly Section[], setting: PageSetting): Markup {
  const { core, language, words, messages } = setting
  const concerned = rolesIn(core.catalogue).filter(({ id }) => all.some((section) => section.roles.includes(id)))
  return markup`<tr><th scope="row">${head}</th>
<td class="${proposals.length === 0 ? 'none' : 'proposals'}">${proposals.length === 0 ? words.trace.none : proposals.map((proposal) => markup`<p>${sectionLink(proposal, language)}</p>`)}</td>
<td data-label="${messages.concerns}">${messages.capital(concerned.map((role) => roleName(role, setting)).join(', '))}</td></tr>`
}
