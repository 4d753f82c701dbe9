import type { Answer, Trace } from '../../../core/index.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { claimHref } from '../addresses.ts'
import type { PageSetting } from '../page.ts'
import { sectionLink } from '../pages/links.ts'

/** How many of each are shown: after these a question has been answered, or has to be put in other words. */
const MOST = 6

/** Which sections and claims were compared with the question, and how likely it is that the document does not answer. */
export function considered({ outcome, trace }: Answer, { language, words }: PageSetting): Markup {
  const { playground } = words
  if (!trace) return chosen(markup`<p class="meta">${playground.nothingConsidered}</p>`, words)
  const sections = trace.sections.map(({ section, score }) => ({ name: sectionLink(section, language), score }))
  const claims = trace.claims.map(({ claim: { section, id, text }, score }) => ({
    name: markup`<a href="${claimHref(section, id, language)}">${text}</a>`,
    score,
  }))
  return chosen(
    markup`${outcome === 'none' && doubt(trace, words)}
${candidates(playground.claims, claims, words)}${candidates(playground.sections, sections, words)}`,
    words,
  )
}

/** Numbers are for whoever wonders about an answer. */
const chosen = (inside: Markup, { playground }: PageSetting['words']): Markup =>
  markup`<details class="chosen"><summary>${playground.howChosen}</summary>${inside}</details>`

/** Why a question that resembles something was refused all the same. */
const doubt = ({ outOfScope, threshold }: Trace, { playground }: PageSetting['words']): Insert =>
  markup`<p class="meta">${playground.outOfScope(percent(outOfScope), percent(threshold))}</p>`

const percent = (share: number): number => Math.round(100 * share)

interface Candidate {
  readonly name: Insert
  readonly score: number
}

const candidates = (title: string, rows: readonly Candidate[], { playground }: PageSetting['words']): Markup =>
  markup`<table class="considered stacked"><thead><tr><th scope="col">${title}</th><th scope="col">${playground.score}</th></tr></thead><tbody>
${rows
  .slice(0, MOST)
  .map(({ name, score }) => markup`<tr><th scope="row">${name}</th><td>${score.toFixed(2)}</td></tr>`)}</tbody></table>`
