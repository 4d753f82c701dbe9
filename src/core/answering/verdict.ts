import type { Lexicon } from '../languages/lexicon.ts'
import type { Verdict } from '../model/claim.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import type { ClaimCandidate } from '../retrieval/rank-claims.ts'
import type { Ranking } from '../retrieval/ranking.ts'

/** A question this similar to a known one wants the same yes or no; below it, two that differ in one word may not … */
const SAME_QUESTION = 0.45

/** … unless the claim has nearly all that is asked. */
const SIMILAR_QUESTION = 0.3
const NEARLY_ALL = 0.9

/**
 * "Ja" or "nej", where the question wants one and the best claim gives it to a question that is nearly the same; neither
 * where another claim gives the opposite to a question that is closer still.
 * @param claims best first
 */
export function verdictFor(
  { cues, folded }: ParsedQuery,
  [{ number, features }, ...others]: readonly [ClaimCandidate, ...ClaimCandidate[]],
  { similarities }: Ranking,
  { intents }: Lexicon,
): Verdict | undefined {
  const known = cues.has('yes-or-no') ? similarities.verdictPhraseOf(number) : undefined
  if (!known) return undefined
  const least = features.coverage >= NEARLY_ALL ? SIMILAR_QUESTION : SAME_QUESTION
  const negates = (text: string): boolean => intents.lists.lacks.regex.test(text)
  const isSamePolarity = negates(known.phrase.folded) === negates(folded)
  const isContradicted = others.some((other) => {
    const rival = similarities.verdictPhraseOf(other.number)
    return rival && rival.similarity > known.similarity && rival.phrase.verdict !== known.phrase.verdict
  })
  return known.similarity >= least && isSamePolarity && !isContradicted ? known.phrase.verdict : undefined
}
