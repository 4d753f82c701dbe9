import { pagesText, type Paragraph, type Section } from '../../../core/index.ts'
import { type Insert, markup, type Markup, withMarks } from '../markup.ts'
import type { PageSetting } from '../page.ts'
import { runs } from '../runs.ts'
import type { Notes } from './notes.ts'

/** The section's own words with page numbers and references to footnotes; where they are not there, where they are. */
export function verbatim({ original, document }: Section, notes: Notes, { core, words }: PageSetting): Markup {
  if (!original) {
    return markup`<section class="verbatim absent"><h2>${words.verbatim.title}</h2>
<p>${words.verbatim.absent} <a href="${core.catalogue.document(document).document.url}">${words.verbatim.original}</a></p></section>`
  }
  const inside = createInside(notes)
  const groups = runs(original.paragraphs, (first, { kind }) => first.kind === 'item' && kind === 'item')
  return markup`<section class="verbatim"><h2>${words.verbatim.title}</h2>
<p class="meta">${words.verbatim.intro}</p>
<div class="words" lang="sv">${groups.map((group) => block(group, inside))}</div></section>`
}

type Inside = (paragraph: Paragraph) => Insert

function block(paragraphs: readonly [Paragraph, ...Paragraph[]], inside: Inside): Markup {
  const [first] = paragraphs
  switch (first.kind) {
    case 'heading':
      return markup`<h3>${inside(first)}</h3>`
    case 'text':
      return markup`<p>${inside(first)}</p>`
    case 'item':
      return markup`<ul>${paragraphs.map((item) => markup`<li>${inside(item)}</li>`)}</ul>`
  }
}

/** A paragraph's text with page numbers, where a page begins, and note numbers. Call it in reading order. */
function createInside(notes: Notes): Inside {
  let current: number | undefined
  return ({ text, markers, pieces }) => {
    const pages = pieces.flatMap(({ at, page }) => {
      if (page === undefined || page === current) return []
      current = page
      return [{ at, mark: markup`<span class="page">${pagesText([page], 'sv')}</span> ` }]
    })
    return withMarks(text, [...pages, ...markers.map(({ at, number }) => ({ at, mark: notes.mark(number) }))])
  }
}
