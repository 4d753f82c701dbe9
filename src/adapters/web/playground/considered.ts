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
  if (parts.length === 0) {
    const wasSearched = answer.outcome === 'none' && answer.considered !== undefined
    return markup`<p class="meta">${wasSearched ? playground.nothingShared : playground.nothingConsidered}</p>`
  }
  return markup`${doubt(answer, words)}<table class="considered"><thead><tr><th scope="col">${playground.considered}</th>
<th scope="col">${playground.score}</th><th scope="col">${playground.shared}</th></tr></thead><tbody>
${parts.map(
  ({ section, score }) => markup`<tr><th scope="row">${partLink(section, language)}</th>
<td>${score === undefined ? '–' : score.toFixed(2)}</td><td>${shared(answer, section)}</td></tr>`,
)}</tbody></table>`
}

/** Why a question that resembles some parts was refused all the same. */
function doubt(answer: Answer, { playground }: Setting['words']): Content {
  if (answer.outcome !== 'none' || !answer.considered) return undefined
  const { outside, threshold } = answer.considered
  return markup`<p class="meta">${playground.outside(percent(outside), percent(threshold))}</p>`
}

const percent = (share: number): number => Math.round(100 * share)

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
      return answer.considered?.hits.slice(0, MOST) ?? answer.nearest.map((section) => ({ section }))
    case 'help':
      return []
  }
}

const shared = ({ question, language }: Answer, section: Section): Content =>
  sharedWords(question, section, language).join(', ') || '–'
