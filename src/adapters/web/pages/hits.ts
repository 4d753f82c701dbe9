import {
  type Answer,
  numberedKind,
  type Role,
  type Section,
  SECTION_KINDS,
  type SectionKind,
} from '../../../core/index.ts'
import { attribute, type Insert, markup, type Markup } from '../../shared/markup.ts'
import { askedQuery, inLanguage, searchPath } from '../addresses.ts'
import type { AskedWords } from '../asked-words.ts'
import type { PageSetting } from '../page.ts'
import type { WordFinder } from '../word-finder.ts'
import { type FoundSection, asksOneWord } from './found.ts'
import { documentMark, hrefOf, placeMark, tags } from './links.ts'
import { rolesIn } from './roles.ts'

/** Narrows the hits of a search. */
export interface HitFilter {
  readonly kind?: SectionKind | undefined
  readonly role?: string | undefined
}

/** Fewer need no filter. */
const FEWEST_TO_FILTER = 3

/** What a search found beside its answer, a line each, with the asked words marked there and on the page that it leads to. */
export function hits(
  answer: Answer,
  all: readonly FoundSection[],
  asked: AskedWords,
  filter: HitFilter,
  setting: PageSetting,
): Insert {
  if (all.length === 0) return undefined
  const shown = all.filter(({ section }) => suits(section, filter))
  const { mentioned, hits, others, noneLeft } = setting.words.search
  const title = answer.outcome === 'none' ? mentioned : asksOneWord(answer) ? hits : others
  return markup`<section class="hits" id="traffar"><h2>${title}</h2>
${all.length >= FEWEST_TO_FILTER && filters(answer.question, all, filter, setting)}
${shown.length === 0 && markup`<p>${noneLeft}</p>`}
<ol class="entries">${shown.map((hit) => entry(hit, asked, setting))}</ol></section>`
}

const suits = ({ kind, roles }: Section, filter: HitFilter): boolean =>
  (filter.kind === undefined || kind === filter.kind) && (filter.role === undefined || roles.includes(filter.role))

function entry(
  { section, text, anchor, ...hit }: FoundSection,
  { patterns, finder }: AskedWords,
  setting: PageSetting,
): Markup {
  const { language } = setting
  const kind = numberedKind(section, language)
  return markup`<li><a class="section ${section.kind}" href="${hrefOf(section, language)}${askedQuery(patterns)}#${anchor}">${kind && markup`<span class="kind">${kind}</span> `}<span class="title">${marked(section.title[language], finder)}</span></a>${placeMark(section, language)}${documentMark(section, setting)}
<p${attribute('lang', hit.language === language ? undefined : hit.language)}>${marked(text, finder)}</p></li>`
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

/** Folded, so that a phone shows hits first; open where one narrows them. */
function filters(question: string, all: readonly FoundSection[], filter: HitFilter, setting: PageSetting): Insert {
  const { core, language, words, messages } = setting
  const kinds = SECTION_KINDS.filter((kind) => all.some(({ section }) => section.kind === kind))
  const roles = rolesIn(core.catalogue).filter(({ id }) => all.some(({ section }) => section.roles.includes(id)))
  const link = (name: string, next: HitFilter): Markup =>
    markup`<a href="${inLanguage(filteredPath(question, next), language)}#traffar"${attribute('aria-current', isSame(next, filter) ? 'true' : undefined)}>${name}</a>`
  const nameOf = (role: Role): string => role.name[language]
  const isOpen = filter.kind !== undefined || filter.role !== undefined
  if (kinds.length < 2 && roles.length < 2) return undefined
  return markup`<details class="narrow"${attribute('open', isOpen ? '' : undefined)}><summary>${words.search.narrow}</summary>${
    kinds.length > 1 &&
    filterRow(words.search.byKind, [
      link(words.search.all, { role: filter.role }),
      ...kinds.map((kind) => link(messages.capital(messages.kinds[kind]), { kind, role: filter.role })),
    ])
  }${
    roles.length > 1 &&
    filterRow(messages.concerns, [
      link(words.search.all, { kind: filter.kind }),
      ...roles.map((role) => link(nameOf(role), { kind: filter.kind, role: role.id })),
    ])
  }</details>`
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
