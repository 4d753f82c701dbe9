import { type Claim, listedFigures, neighbours, type Section } from '../../../core/index.ts'
import { attribute, type Insert, linked, markup, type Markup } from '../../shared/markup.ts'
import { claimAnchor } from '../addresses.ts'
import type { PageSetting } from '../page.ts'
import { citeLink } from './cite.ts'
import type { Notes } from './notes.ts'

/** What a section says, claim by claim, and then what it does not say. Each claim has an address and its page. */
export function digest(section: Section, notes: Notes, setting: PageSetting): Markup {
  const { language, messages, words } = setting
  const figures = new Set(listedFigures([section]).map(({ claim }) => claim))
  const { erratum } = section
  const corrects = section.claims.find(({ id }) => id === erratum?.statement)
  const others = section.claims.filter((claim) => claim !== corrects)
  const [first, ...more] = others.filter(({ denies }) => !denies)
  const denied = others.filter(({ denies }) => denies)
  const said = (claim: Claim): Insert => [
    figures.has(claim) ? withFigure(claim.text[language], claim.figure?.value[language]) : claim.text[language],
    claim.footnotes.map((number) => notes.mark(number)),
    citeLink(section, { ...claim, anchor: claimAnchor(claim.id) }, setting),
  ]
  const paragraph = (claims: readonly Claim[]): Markup =>
    markup`<p>${claims.map((claim) => markup`<span class="claim" id="${claimAnchor(claim.id)}">${said(claim)}</span> `)}</p>`
  const cited = section.reference !== undefined && sourceLine(section.reference, messages.source(section.reference))
  const [beginning, ...rest] = neighbours(more, (_, { startsParagraph }) => !startsParagraph)
  return markup`<section class="digest" id="innehall" data-own="${words.cite.summarised}">
${first && markup`<p class="lead claim" id="${claimAnchor(first.id)}">${said(first)}</p>`}
${erratum && markup`<p class="erratum claim"${attribute('id', corrects && claimAnchor(corrects.id))}>${messages.erratum} ${corrects ? said(corrects) : erratum[language]}</p>`}
${beginning && paragraph(beginning)}
<div${section.original && rest.length + denied.length > 0 && markup` data-unfold="${words.section.unfold}"`}>${rest.map(paragraph)}
${cited}
${denied.length > 0 && markup`<h2>${messages.denials}</h2><ul>${denied.map((claim) => markup`<li class="claim" id="${claimAnchor(claim.id)}">${said(claim)}</li>`)}</ul>`}</div>
<p class="meta hint" data-script hidden>${words.cite.hint}</p>
</section>`
}

/** References are in Swedish, what stands before them is in the page's language. */
const sourceLine = (reference: string, said: string): Markup =>
  markup`<p>${said.slice(0, said.length - reference.length)}<span lang="sv">${linked(reference)}</span></p>`

/** A text with its figure standing out. */
function withFigure(text: string, value = ''): Insert {
  const at = value === '' ? -1 : text.indexOf(value)
  return at < 0 ? text : [text.slice(0, at), markup`<b>${value}</b>`, text.slice(at + value.length)]
}
