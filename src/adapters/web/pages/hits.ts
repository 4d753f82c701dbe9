import {
  type Answer,
  type Claim,
  numberedKind,
  placeOf,
  type Role,
  type Section,
  SECTION_KINDS,
  type SectionKind,
} from '../../../core/index.ts'
import { askedStems } from '../asked-words.ts'
import { ASKED_PARAMETER, claimAnchor, inLanguage, searchPath } from '../addresses.ts'
import { attribute, type Insert, markup, type Markup } from '../markup.ts'
import type { PageSetting } from '../page.ts'
import { createWordFinder, type WordFinder } from '../word-finder.ts'
import { hrefOf, tags } from './links.ts'
import { rolesIn } from './roles.ts'

/** Narrows the hits of a search. */
export interface HitFilter {
  readonly kind?: SectionKind | undefined
  readonly role?: string | undefined
}

interface Found {
  readonly section: Section
  /** What is said of it: the claim that suits the question best. */
  readonly claim: Claim
}

const MOST_HITS = 12
/** Fewer need no filter. */
const FEWEST_TO_FILTER = 3

/**
 * The sections that a search found, a line each, with the asked words marked there and on the page that they lead to.
 * After a no, only those that hold one of the words and are not among the nearest.
 */
export function hits(answer: Answer, filter: HitFilter, setting: PageSetting): Insert {
  const { core, words } = setting
  const profiles = core.catalogue.documents.map(({ document }) => document.profile)
  const stems = askedStems(answer.question, answer.language, profiles)
  const finder = createWordFinder(stems)
  const all = found(answer, finder, setting).slice(0, MOST_HITS)
  if (all.length === 0) return undefined
  const shown = all.filter(({ section }) => suits(section, filter))
  const title = answer.outcome === 'none' ? words.search.mentioned : words.search.hits
  return markup`<section class="hits" id="traffar"><h2>${title}</h2>
${all.length >= FEWEST_TO_FILTER && filters(answer.question, all, filter, setting)}
${shown.length === 0 && markup`<p>${words.search.noneLeft}</p>`}
<ol class="entries">${shown.map((hit) => entry(hit, stems, finder, setting))}</ol></section>`
}

const suits = ({ kind, roles }: Section, filter: HitFilter): boolean =>
  (filter.kind === undefined || kind === filter.kind) && (filter.role === undefined || roles.includes(filter.role))

function found(answer: Answer, finder: WordFinder | undefined, { core }: PageSetting): Found[] {
  const { language, trace, question } = answer
  const said = answer.outcome === 'answer' ? answer.hits.map(({ section }) => section.id) : []
  const compared = trace?.sections.map(({ section }) => section.id) ?? []
  const isWord = !/\s/.test(question.trim())
  const holds = (text: string): boolean => finder?.isIn(text) ?? false
  const mentions = ({ title, claims }: Section): boolean =>
    holds(title[language]) || claims.some(({ text }) => holds(text[language]))
  const inText = isWord && answer.outcome !== 'help' ? core.catalogue.sections.filter(mentions).map(({ id }) => id) : []
  const ids = answer.outcome === 'answer' || answer.outcome === 'none' ? [...said, ...compared, ...inText] : []
  const nearest = answer.outcome === 'none' ? answer.nearest.map(({ id }) => id) : []
  return [...new Set(ids)]
    .filter((id) => !nearest.includes(id))
    .map((id) => core.catalogue.section(id))
    .filter((section) => said.includes(section.id) || mentions(section))
    .map((section) => ({ section, claim: bestClaim(section, answer, holds) }))
}

/** The claim that the search found, else one that holds a word of the question, else the first. */
function bestClaim({ id, claims }: Section, answer: Answer, holds: (text: string) => boolean): Claim {
  const said = answer.outcome === 'answer' ? answer.claims : []
  const ranked = [...said, ...(answer.trace?.claims.map(({ claim }) => claim) ?? [])]
  const best = ranked.find(({ section }) => section === id)
  return (
    claims.find((claim) => claim.id === best?.id) ??
    claims.find(({ text }) => holds(text[answer.language])) ??
    claims[0]
  )
}

function entry(
  { section, claim }: Found,
  stems: readonly string[],
  finder: WordFinder | undefined,
  setting: PageSetting,
): Markup {
  const { language } = setting
  const kind = numberedKind(section, language)
  const query = stems.length > 0 ? `?${ASKED_PARAMETER}=${encodeURIComponent(stems.join(' '))}` : ''
  return markup`<li><a class="section ${section.kind}" href="${hrefOf(section, language)}${query}#${claimAnchor(claim.id)}">${kind && markup`<span class="kind">${kind}</span> `}<span class="title">${marked(section.title[language], finder)}</span></a> <span class="place">${placeOf(section, language)}</span>
<p>${marked(claim.text[language], finder)}</p></li>`
}

/** A text with the words that were asked for marked. */
function marked(text: string, finder: WordFinder | undefined): Insert {
  const pieces: Insert[] = []
  let at = 0
  for (const [from, to] of finder?.placesIn(text) ?? []) {
    pieces.push(text.slice(at, from), markup`<mark>${text.slice(from, to)}</mark>`)
    at = to
  }
  return [...pieces, text.slice(at)]
}

function filters(question: string, all: readonly Found[], filter: HitFilter, setting: PageSetting): Markup {
  const { core, language, words, messages } = setting
  const kinds = SECTION_KINDS.filter((kind) => all.some(({ section }) => section.kind === kind))
  const roles = rolesIn(core.catalogue).filter(({ id }) => all.some(({ section }) => section.roles.includes(id)))
  const link = (name: string, next: HitFilter): Markup =>
    markup`<a href="${inLanguage(filteredPath(question, next), language)}#traffar"${attribute('aria-current', isSame(next, filter) ? 'true' : undefined)}>${name}</a>`
  const nameOf = (role: Role): string => role.name[language]
  return markup`${
    kinds.length > 1 &&
    filterRow(words.search.byKind, [
      link(words.search.all, { role: filter.role }),
      ...kinds.map((kind) => link(messages.capital(messages.kinds[kind]), { kind, role: filter.role })),
    ])
  }${
    roles.length > 1 &&
    filterRow(words.search.byRole, [
      link(words.search.all, { kind: filter.kind }),
      ...roles.map((role) => link(nameOf(role), { kind: filter.kind, role: role.id })),
    ])
  }`
}

const filterRow = (name: string, links: readonly Markup[]): Markup =>
  markup`<nav class="filters" aria-label="${name}"><span class="label">${name}</span>${tags(links)}</nav>`

const isSame = (a: HitFilter, b: HitFilter): boolean => a.kind === b.kind && a.role === b.role

/** The names that a search's address gives to its filters. */
export const FILTER_PARAMETERS = { kind: 'slag', role: 'roll' } as const

const filteredPath = (question: string, { kind, role }: HitFilter): string =>
  searchPath(question) +
  (kind === undefined ? '' : `&${FILTER_PARAMETERS.kind}=${kind}`) +
  (role === undefined ? '' : `&${FILTER_PARAMETERS.role}=${encodeURIComponent(role)}`)
