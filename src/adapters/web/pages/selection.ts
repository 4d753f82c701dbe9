import { type Catalogue, type Claim, fullName, nameInSentence, pagesText, type Section } from '../../../core/index.ts'
import { attribute, type Insert, linked, markup, type Markup } from '../../shared/markup.ts'
import {
  type CitationFormat,
  claimHref,
  inLanguage,
  SELECTION_PAGE,
  selectionFilePath,
  WHOLE_PAGE,
} from '../addresses.ts'
import { citationFile, citationSource } from '../citation-files.ts'
import type { Page, PageSetting } from '../page.ts'
import { publishedLine, titlesOf } from './documents.ts'
import { hrefOf, placeMark } from './links.ts'
import { fileLinks, referenceText } from './reference.ts'
import { shareButton } from './share.ts'
import { CHOSEN_PARAMETER, claimsSaid } from './whole.ts'

interface Chosen {
  readonly section: Section
  /** At least one, in the section's order. */
  readonly claims: readonly Claim[]
}

/** @param ids sections (`forslag-2-vulf`) and claims (`forslag-2-vulf/avtal`); what no document has is left out */
export function selectionPage(ids: readonly string[], setting: PageSetting): Page {
  const { core, language, words, messages } = setting
  const { name, intro, empty, change } = words.selection
  const chosen = chosenIn(ids, core.catalogue)
  const path = `${SELECTION_PAGE}?${chosenQuery(chosen)}`
  const names = chosen.map(({ section }) => nameInSentence(section, language))
  const toWhole = markup`<p class="choose"><a href="${inLanguage(WHOLE_PAGE, language)}">${change}</a></p>`
  return {
    title: name,
    path,
    unlisted: true,
    ...(chosen.length > 0 && { description: messages.capital(messages.enumerate(names)) }),
    main:
      chosen.length === 0
        ? markup`<h1>${name}</h1><p class="lead">${empty}</p>${toWhole}`
        : markup`<div class="selection"><h1>${name}</h1><p class="meta choose">${intro}</p>${toWhole}
${shareButton(path, setting)}
${sourceLines(chosen, setting)}
${narrow(chosen, setting)}
${chosen.map((one) => entry(one, setting))}
<section><h2>${words.selection.references}</h2><ul class="references">${chosen.map(({ section }) => markup`<li>${referenceText(section, setting)}</li>`)}</ul>
<p class="tools">${fileLinks((format) => `${selectionFilePath(format)}?${chosenQuery(chosen)}`, setting)}</p></section></div>`,
  }
}

/** The references of what is chosen, as a reference manager reads them. */
export const selectionFile = (format: CitationFormat, ids: readonly string[], setting: PageSetting): string =>
  chosenIn(ids, setting.core.catalogue)
    .map(({ section }) => citationFile(format, citationSource(section, setting)))
    .join('')

/** A section stands for all that it says, unless some of its claims are named. */
function chosenIn(ids: readonly string[], { sections }: Catalogue): Chosen[] {
  const wanted = new Set(ids)
  return sections.flatMap((section) => {
    const named = section.claims.filter(({ id }) => wanted.has(`${section.id}/${id}`))
    const claims = named.length === 0 && wanted.has(section.id) ? claimsSaid(section.claims) : named
    return claims.length > 0 ? [{ section, claims }] : []
  })
}

const chosenQuery = (chosen: readonly Chosen[]): string =>
  chosen
    .flatMap(({ section, claims }) => {
      const said = claimsSaid(section.claims)
      const isAllSaid = claims.length === said.length && said.every((claim) => claims.includes(claim))
      return isAllSaid ? [section.id] : claims.map(({ id }) => `${section.id}/${id}`)
    })
    .map((id) => `${CHOSEN_PARAMETER}=${id}`)
    .join('&')

/** Which documents the selection sums up, also for whoever has it on paper alone. */
function sourceLines(chosen: readonly Chosen[], setting: PageSetting): Insert {
  const { core, words } = setting
  const ids = new Set(chosen.map(({ section }) => section.document))
  return core.catalogue.documents
    .filter(({ document }) => ids.has(document.id))
    .map(
      ({ document }) =>
        markup`<p class="meta">${words.cite.summarised} <cite>${titlesOf(document, setting)[0]}</cite>. ${publishedLine(document, setting)}</p>`,
    )
}

/** What a section says, and apart from that what it does not say, as on its own page. */
function entry({ section, claims }: Chosen, { language, messages }: PageSetting): Markup {
  const line = ({ id, text, pages }: Claim): Insert => {
    const place = pagesText(pages, language)
    return [
      text[language],
      place && markup` <a class="place" href="${claimHref(section.id, id, language)}">(${place})</a>`,
    ]
  }
  const list = (some: readonly Claim[]): Insert =>
    some.length > 0 && markup`<ul>${some.map((claim) => markup`<li>${line(claim)}</li>`)}</ul>`
  const denied = claims.filter(({ denies }) => denies)
  return markup`<section><h2><a href="${hrefOf(section, language)}">${fullName(section, language)}</a>${placeMark(section, language)}</h2>
${list(claims.filter(({ denies }) => !denies))}${denied.length > 0 && markup`<h3>${messages.denials}</h3>${list(denied)}`}${section.reference !== undefined && markup`<p lang="sv">${linked(section.reference)}</p>`}</section>`
}

/** Leaves single claims out. */
function narrow(chosen: readonly Chosen[], { language, words }: PageSetting): Markup {
  const box = (section: Section, { id, text }: Claim, isChosen: boolean): Markup =>
    markup`<label><input type="checkbox" name="${CHOSEN_PARAMETER}" value="${section.id}/${id}"${attribute('checked', isChosen ? '' : undefined)}> ${text[language]}</label>`
  return markup`<details class="narrow choose"><summary>${words.selection.narrow}</summary><form action="${inLanguage(SELECTION_PAGE, language)}">
${chosen.map(
  ({ section, claims }) =>
    markup`<fieldset><legend>${fullName(section, language)}</legend>${section.claims.map((claim) => box(section, claim, claims.includes(claim)))}</fieldset>`,
)}<p><button>${words.selection.apply}</button></p></form></details>`
}
