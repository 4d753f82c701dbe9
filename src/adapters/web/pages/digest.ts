import { type Claim, listedFigures, type Section } from '../../../core/index.ts'
import { claimAnchor } from '../addresses.ts'
import { type Insert, linked, markup, type Markup } from '../markup.ts'
import type { PageSetting } from '../page.ts'
import { runs } from '../runs.ts'
import type { Notes } from './notes.ts'

/** What a section says, claim by claim, and then what it does not say. Each claim has an address. */
export function digest(section: Section, notes: Notes, { language, messages }: PageSetting): Markup {
  const figures = new Set(listedFigures([section]).map(({ claim }) => claim))
  const [first, ...more] = section.claims.filter(({ denies }) => !denies)
  const denied = section.claims.filter(({ denies }) => denies)
  const said = (claim: Claim): Insert => [
    figures.has(claim) ? withFigure(claim.text[language], claim.figure?.value) : claim.text[language],
    claim.footnotes.map((number) => notes.mark(number)),
  ]
  return markup`<div class="digest">
${first && markup`<p class="lead" id="${claimAnchor(first.id)}">${said(first)}</p>`}
${runs(more, (_, { startsParagraph }) => !startsParagraph).map((claims) => markup`<p>${claims.map((claim) => markup`<span id="${claimAnchor(claim.id)}">${said(claim)}</span> `)}</p>`)}
${section.reference !== undefined && markup`<p lang="sv">${linked(section.reference)}</p>`}
${section.erratum && markup`<p class="erratum">${messages.erratum} ${section.erratum[language]}</p>`}
${denied.length > 0 && markup`<h2>${messages.denials}</h2><ul>${denied.map((claim) => markup`<li id="${claimAnchor(claim.id)}">${said(claim)}</li>`)}</ul>`}
</div>`
}

/** A text with its figure standing out, where it is written as in the document. */
function withFigure(text: string, value = ''): Insert {
  const at = value === '' ? -1 : text.indexOf(value)
  return at < 0 ? text : [text.slice(0, at), markup`<b>${value}</b>`, text.slice(at + value.length)]
}
