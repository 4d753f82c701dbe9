import { type Answer, type Section, sharedWords } from '../../../core/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'
import { partLink } from '../pages/links.ts'

/** How many are shown: after these a question has been answered, or has to be put in other words. */
const MOST = 6

/** Which parts were compared with the question, and what they share with it. */
export function considered(answer: Answer, { words, language }: Setting): Markup {
  const { playground } = words
  const parts = candidates(answer)
  if (parts.length === 0) return markup`<p class="meta">${playground.nothingConsidered}</p>`
  return markup`<table class="considered"><thead><tr><th scope="col">${playground.considered}</th>
<th scope="col">${playground.score}</th><th scope="col">${playground.shared}</th></tr></thead><tbody>
${parts.map(
  ({ section, score }) => markup`<tr><th scope="row">${partLink(section, language)}</th>
<td>${score === undefined ? '–' : score.toFixed(2)}</td><td>${shared(answer, section)}</td></tr>`,
)}</tbody></table>`
}

interface Candidate {
  readonly section: Section
  readonly score?: number
}

function candidates(answer: Answer): readonly Candidate[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices':
    case 'list':
      return answer.hits.slice(0, MOST)
    case 'none':
      return answer.nearest.slice(0, MOST).map((section) => ({ section }))
    case 'help':
      return []
  }
}

const shared = ({ question, language }: Answer, section: Section): Content =>
  sharedWords(question, section, language).join(', ') || '–'
