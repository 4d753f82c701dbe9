import type { Block } from './view.ts'

/** Characters. A sentence this short stands out whole; a longer stretch of bold is a wall. */
const WHOLE = 60
const LONGEST_STRONG = 90

/** A first clause shorter than this says nothing yet. */
const SHORTEST_CLAUSE = 15

const CLAUSE_END = /[,:;](?=\s)/u

/** Where a figure's unit is written otherwise, the word after it is what it counts: `28 platser`. */
const NEXT_WORD = /^\s\p{L}+/u

/** A figure as a text in one language writes it. */
export interface FigureText {
  readonly value: string
  readonly unit: string
}

/** What answers: a claim stands out as far as its figure or its first clause. @param verdict said before it, and strong */
export function leadOf(text: string, figure: FigureText | undefined, verdict = ''): Extract<Block, { kind: 'lead' }> {
  const end = strongEnd(text, figure)
  const [strong, rest] = [text.slice(0, end), text.slice(end)]
  if (verdict === '') return { kind: 'lead', strong, rest }
  return strong === ''
    ? { kind: 'lead', strong: verdict, rest: ` ${rest}` }
    : { kind: 'lead', strong: `${verdict} ${strong}`, rest }
}

function strongEnd(text: string, figure: FigureText | undefined): number {
  if (text.length <= WHOLE) return text.length
  const figureEnd = figure ? endOfFigure(text, figure) : 0
  if (figureEnd > 0 && figureEnd <= LONGEST_STRONG) return figureEnd
  const clause = CLAUSE_END.exec(text.slice(SHORTEST_CLAUSE))
  const clauseEnd = clause ? SHORTEST_CLAUSE + clause.index : 0
  return clauseEnd <= LONGEST_STRONG ? clauseEnd : 0
}

/** Just after the figure's value and what it counts; 0 where the text writes it otherwise. */
function endOfFigure(text: string, { value, unit }: FigureText): number {
  const at = text.indexOf(value)
  if (at < 0) return 0
  const end = at + value.length
  const rest = text.slice(end)
  return end + (rest.startsWith(` ${unit}`) ? unit.length + 1 : (NEXT_WORD.exec(rest)?.[0].length ?? 0))
}
