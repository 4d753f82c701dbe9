import type { Document, Role, Section } from '../../../core/index.ts'
import { inLanguage, viewPath } from '../addresses.ts'
import { attribute, type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { partLink } from '../pages/links.ts'
import { type Connections, connectionsIn, leadsNowhere, standsAlone } from './connections.ts'
import { layOut, NARROW, WIDE } from './layout.ts'
import { draw } from './picture.ts'

/** The whole document at a glance: as a picture, and as a table. @param role whose parts stand out */
export function tracePage(role: Role | undefined, setting: Setting): Page {
  const { catalogue, words } = setting
  const { name, intro } = words.views.trace
  const path = viewPath('trace')
  return {
    title: name,
    description: intro,
    path: role ? `${path}?roll=${role.id}` : path,
    main: markup`<div class="wide"><h1>${name}</h1><p class="lead">${intro}</p>
${filters(role, setting)}
${catalogue.documents.map((document) => traceOf(document, role, setting))}</div>`,
  }
}

function filters(chosen: Role | undefined, { catalogue, language, words }: Setting): Markup {
  const path = inLanguage(viewPath('trace'), language)
  const link = (href: string, name: string, isHere: boolean): Markup =>
    markup`<li><a href="${href}"${attribute('aria-current', isHere ? 'true' : undefined)}>${name}</a></li>`
  return markup`<nav aria-label="${words.trace.filter}" class="filters"><p class="label">${words.trace.filter}</p><ul class="tags">
${link(path, words.trace.all, chosen === undefined)}
${catalogue.roles.map((role) => link(`${path}?roll=${role.id}`, role.name[language], role === chosen))}
</ul></nav>
${chosen && markup`<p class="meta" role="status">${words.trace.filtered(chosen.name[language])}</p>`}`
}

function traceOf(document: Document, role: Role | undefined, setting: Setting): Markup {
  const { catalogue, language, words } = setting
  const connections = connectionsIn(catalogue, document.id)
  const { experiences, proposals } = connections
  const orphans = experiences.filter((section) => leadsNowhere(section, connections)).length
  const marked = ({ actors }: Section): boolean => role !== undefined && actors.includes(role.id)
  const picture = (measures: typeof WIDE, className: string): Markup =>
    draw(
      layOut(connections, ({ title }) => title[language], measures),
      className,
      marked,
      setting,
    )
  return markup`<section><p class="meta">${words.trace.summary(experiences.length, proposals.length, orphans)}</p>
<div class="columns label" aria-hidden="true"><span>${words.trace.left}</span><span>${words.trace.right}</span></div>
${picture(WIDE, 'wide')}${picture(NARROW, 'narrow')}
<h2>${words.trace.table}</h2>${table(connections, role, setting)}</section>`
}

function table(connections: Connections, role: Role | undefined, setting: Setting): Markup {
  const { words } = setting
  const concerns = ({ actors }: Section): boolean => role === undefined || actors.includes(role.id)
  const rows = connections.experiences.map((section) => ({
    section,
    proposals: connections.proposals.filter(({ parent }) => parent === section.id),
  }))
  const alone = connections.proposals.filter((proposal) => standsAlone(proposal, connections))
  return markup`<table class="connections"><thead><tr><th scope="col">${words.trace.experience}</th>
<th scope="col">${words.trace.proposals}</th><th scope="col">${words.trace.actors}</th></tr></thead><tbody>
${rows
  .filter(({ section, proposals }) => [section, ...proposals].some(concerns))
  .map(({ section, proposals }) =>
    row(partLink(section, setting.language), proposals, [section, ...proposals], setting),
  )}
${alone.length > 0 && row(words.trace.alone, alone, alone, setting)}
</tbody></table>`
}

function row(head: Content, proposals: readonly Section[], all: readonly Section[], setting: Setting): Markup {
  const { catalogue, language, words } = setting
  const actors = catalogue.roles.filter(({ id }) => all.some((section) => section.actors.includes(id)))
  return markup`<tr><th scope="row">${head}</th>
<td>${proposals.length === 0 ? words.trace.none : proposals.map((proposal) => markup`<p>${partLink(proposal, language)}</p>`)}</td>
<td>${actors.map(({ name }) => name[language]).join(', ')}</td></tr>`
}
