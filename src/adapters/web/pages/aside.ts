import type { Role, Section } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { cataloguePath, inLanguage, rolePath, termAnchor } from '../addresses.ts'
import type { PageSetting } from '../page.ts'
import { group, sectionGroup, tags } from './links.ts'
import type { Notes } from './notes.ts'

/** What belongs to a section: what it rests on and leads to, whom it concerns, its terms. What stands among its notes is not named again. */
export function asideOf(section: Section, notes: Notes, setting: PageSetting): Markup {
  const { core, words, messages } = setting
  const { kind, parent, proposals, related, sameAs } = section
  const at = (ids: readonly string[]): Section[] => ids.map((id) => core.catalogue.section(id))
  const leadsNowhere = (kind === 'lesson' || kind === 'challenge') && proposals.length === 0
  return markup`<aside class="beside" aria-label="${words.section.beside}">
${sectionGroup(parentTitle(section, setting), at(parent === undefined ? [] : [parent]), setting)}
${sectionGroup(words.section.leadsTo, at(proposals), setting)}
${leadsNowhere && group(words.section.leadsTo, markup`<p>${words.section.noProposal}</p>`)}
${roles(section, setting)}
${sectionGroup(words.section.sameSource, at(sameAs.filter((id) => !notes.ids.includes(id))), setting)}
${kind !== 'footnote' && sectionGroup(messages.readMore, at(related), setting)}
${terms(section, setting)}
</aside>`
}

function parentTitle({ kind }: Section, { words, messages }: PageSetting): string {
  if (kind === 'proposal') return words.section.restsOn
  return kind === 'footnote' ? words.section.citedIn : messages.standsIn
}

/** How many titles stand behind a role here; its own page has all. */
const MOST_TITLES = 2

/** The roles, each with the titles of people who ask from there. */
function roles(section: Section, { core, language, messages }: PageSetting): Insert {
  const concerned = core.catalogue.document(section.document).roles.filter(({ id }) => section.roles.includes(id))
  const entry = (role: Role): Markup =>
    markup`<li><a href="${inLanguage(rolePath(role.id), language)}">${role.name[language]}</a> <span class="titles">${role.titles[language].slice(0, MOST_TITLES).join(', ')}</span></li>`
  return concerned.length > 0 && group(messages.concerns, markup`<ul class="entries">${concerned.map(entry)}</ul>`)
}

/** Terms that are seen at once, and how many more it takes to fold them. */
const MOST_TERMS = 8
const FEWEST_TO_FOLD = 3

function terms({ id, document }: Section, { core, language, words }: PageSetting): Insert {
  const glossary = inLanguage(cataloguePath('glossary'), language)
  const links = core.catalogue
    .document(document)
    .terms.filter(({ sections }) => sections.includes(id))
    .map(({ term }) => markup`<a href="${glossary}#${termAnchor(term)}" lang="sv">${term}</a>`)
  const rest = links.slice(MOST_TERMS)
  if (links.length === 0) return undefined
  if (rest.length < FEWEST_TO_FOLD) return group(words.section.terms, tags(links))
  const folded = markup`<details class="rest"><summary>${words.section.moreTerms(rest.length)}</summary>${tags(rest)}</details>`
  return group(words.section.terms, [tags(links.slice(0, MOST_TERMS)), folded])
}
