import { foldAll } from './tolerance.ts'

/** A stretch of words in the comparison of a passage with the document. */
export interface Change {
  /** `kept` stands in both, `removed` in the document only, `added` in the passage only. */
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** A word or a punctuation mark. */
export interface Token {
  /** What is compared. */
  readonly key: string
  readonly from: number
  readonly to: number
}

const TOKEN = /[\p{L}\p{N}]+(?:[-:.,][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** The words and punctuation marks of a text. What folding makes alike makes no difference. */
export function tokensOf(text: string): Token[] {
  const folded = foldAll(text)
  return [...folded.text.matchAll(TOKEN)].map(({ 0: key, index }) => ({
    key,
    from: folded.at[index] ?? 0,
    to: (folded.at[index + key.length - 1] ?? 0) + 1,
  }))
}

/** A step of a comparison: a token that stands in both, or in one of the two. */
export interface Step {
  readonly kind: Change['kind']
  /** The token as it stands in the document or, where it was added, in the passage. */
  readonly token: Token
}

const KEEP = 0
const ADD = 1
const REMOVE = 2
const REPLACE = 3

/**
 * Finds the stretch of a document that a passage can be made from with the fewest words added, removed and
 * replaced (Sellers 1980), and the words that differ. Of two that need as few, the one with more of the passage's rare
 * words, or with a figure where the passage has another. Takes the time and memory of passage × document tokens.
 * @param rarity how much it tells that a token stands in both
 */
export function compareClosest(
  passage: readonly Token[],
  document: readonly Token[],
  rarity: (token: Token) => number,
): Step[] {
  const width = document.length + 1
  const choices = new Uint8Array((passage.length + 1) * width)
  const rarities = passage.map(rarity)
  /** So that all words kept together count less than one change. */
  const most = 1 + rarities.reduce((sum, one) => sum + one, 0)
  let costs = new Float64Array(width)
  passage.forEach(({ key }, i) => {
    const isFigure = startsWithDigit(key)
    const bonus = (rarities[i] ?? 0) / most
    const above = costs
    costs = new Float64Array(width)
    costs[0] = i + 1
    choices[(i + 1) * width] = ADD
    for (let j = 1; j < width; j++) {
      const theirs = document[j - 1]?.key ?? ''
      const same = key === theirs
      const both = (above[j - 1] ?? 0) + (same ? -bonus : 1 - (isFigure && startsWithDigit(theirs) ? bonus / 2 : 0))
      const add = (above[j] ?? 0) + 1
      const remove = (costs[j - 1] ?? 0) + 1
      const cost = Math.min(both, add, remove)
      costs[j] = cost
      choices[(i + 1) * width + j] = cost === both ? (same ? KEEP : REPLACE) : cost === add ? ADD : REMOVE
    }
  })
  return walkBack(passage, document, choices, costs.indexOf(Math.min(...costs)))
}

const startsWithDigit = (key: string): boolean => /^\p{N}/u.test(key)

/** Follows the choices from the end of both to the beginning of the passage. */
function walkBack(passage: readonly Token[], document: readonly Token[], choices: Uint8Array, end: number): Step[] {
  const steps: Step[] = []
  let [i, j] = [passage.length, end]
  while (i > 0) {
    const choice = choices[i * (document.length + 1) + j]
    const ours = choice === REMOVE ? undefined : passage[--i]
    const theirs = choice === ADD ? undefined : document[--j]
    if (ours && choice !== KEEP) steps.push({ kind: 'added', token: ours })
    if (theirs) steps.push({ kind: choice === KEEP ? 'kept' : 'removed', token: theirs })
  }
  return steps.reverse()
}

/** Steps as stretches of text: removed before added where one takes the other's place. */
export function toChanges(steps: readonly Step[], passage: string, document: string): Change[] {
  const groups: Step[][] = []
  for (const step of inOrder(steps)) {
    const group = groups.at(-1)
    if (group?.[0]?.kind === step.kind) group.push(step)
    else groups.push([step])
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const text = (first.kind === 'added' ? passage : document).slice(first.token.from, last.token.to)
    return [{ kind: first.kind, text: text.replace(/\s+/g, ' ') }]
  })
}

/** Between two words that were kept, all that was removed comes before all that was added. */
function inOrder(steps: readonly Step[]): Step[] {
  const ordered: Step[] = []
  const added: Step[] = []
  for (const step of steps) {
    if (step.kind === 'added') added.push(step)
    else {
      if (step.kind === 'kept') ordered.push(...added.splice(0))
      ordered.push(step)
    }
  }
  return [...ordered, ...added]
}
