import type { Cue } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { SaidClaim } from './reply.ts'

interface Candidate extends SaidClaim {
  readonly score: number
}

/** Who asks for these may well mean the source. */
const ASKS_FOR_SOURCE: readonly Cue[] = ['source', 'person', 'time', 'definition']

/** A claim of the passage is said before the footnote's if it scores at most this much less. */
const NEARLY_AS_GOOD = 4

/**
 * "Är det besök eller användare" is answered by the passage, and not by the footnote that says whose figure it is: where no
 * source is asked for, what a footnote stands at goes before what it says of it.
 * @param claims best first
 */
export function passageFirst<T extends Candidate>(
  { cues, language }: ParsedQuery,
  claims: readonly T[],
  { intents }: Lexicon,
): readonly T[] {
  const [best, ...others] = claims
  const { kind, number } = best?.section ?? {}
  if (best === undefined || kind !== 'footnote' || number === undefined) return claims
  const saysWhose = intents.answers.source.regex.test(foldedWords(best.claim.text[language]))
  if (!saysWhose || ASKS_FOR_SOURCE.some((cue) => cues.has(cue))) return claims
  const passage = others.find(
    ({ claim, section, score }) =>
      section.kind !== 'footnote' && claim.footnotes.includes(number) && score >= best.score - NEARLY_AS_GOOD,
  )
  return passage ? [passage, ...claims.filter((claim) => claim !== passage)] : claims
}
