import type { Figure } from '../model/claim.ts'
import type { Block } from './view.ts'

/** Characters. A sentence this short stands out whole; a longer stretch of bold is a wall. */
const WHOLE = 60
const LONGEST_STRONG = 90

/** A first clause shorter than this says nothing yet. */
const SHORTEST_CLAUSE = 15

const CLAUSE_END = /[,:;](?=\s)/u

/** The word after a figure is its unit: `28 procent`. */
const UNIT = /^\s\p{L}+/u

/** What answers: a claim stands out as far as its figure or its first clause. @param verdict said before it, and strong */
export function leadOf(text: string, figure: Figure | undefined, verdict = ''): Extract<Block, { kind: 'lead' }> {
  const end = strongEnd(text, figure)
  const [strong, rest] = [text.slice(0, end), text.slice(end)]
  if (verdict === '') return { kind: 'lead', strong, rest }
  return strong === ''
    ? { kind: 'lead', strong: verdict, rest: ` ${rest}` }
    : { kind: 'lead', strong: `${verdict} ${strong}`, rest }
}

function strongEnd(text: string, figure: Figure | undefined): number {
  if (text.length <= WHOLE) return text.length
  const figureEnd = figure ? endOfFigure(text, figure) : 0
  if (figureEnd > 0 && figureEnd <= LONGEST_STRONG) return figureEnd
  const clause = CLAUSE_END.exec(text.slice(SHORTEST_CLAUSE))
  const clauseEnd = clause ? SHORTEST_CLAUSE + clause.index : 0
  return clauseEnd <= LONGEST_STRONG ? clauseEnd : 0
}

/** Just after the figure's value and the word that it counts; 0 where the text writes it otherwise. */
function endOfFigure(text: string, { value }: Figure): number {
  const at = text.indexOf(value)
  if (at < 0) return 0
  const end = at + value.length
  return end + (UNIT.exec(text.slice(end))?.[0].length ?? 0)
}
