import type { Cue } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Claim } from '../model/claim.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { fold } from '../text/normalise.ts'
import { foldedWords } from '../text/tokenise.ts'
import { NEARLY_AS_GOOD } from './choose-claims.ts'
import type { SaidClaim } from './reply.ts'

interface Candidate extends SaidClaim {
  readonly score: number
}

/** Who asks for these may well mean the source. */
const ASKS_FOR_SOURCE: readonly Cue[] = ['source', 'person', 'time', 'definition']

/** A claim that scores at most this much less than the best is as likely. */
export const AS_LIKELY = 0.3

/**
 * The claims with the one to be said first where that is not the best: the passage that a footnote stands at, and not whose
 * statement it is ("är det besök eller användare"); examples, where they are asked for.
 * @param claims best first
 */
export function leadFirst<T extends Candidate>(
  query: ParsedQuery,
  claims: readonly T[],
  lexicon: Lexicon,
): readonly T[] {
  const [best] = claims
  const lead = best && (passageFor(best, query, claims, lexicon) ?? exampleFor(best, query, claims, lexicon))
  return lead ? [lead, ...claims.filter((claim) => claim !== lead)] : claims
}

/** True for a footnote that the document gives at a claim. */
export const isNoteOf = ({ kind, number }: Section, { footnotes }: Claim): boolean =>
  kind === 'footnote' && number !== undefined && footnotes.includes(number)

/** What the footnote that says most stands at, or another statement; nothing where its source is asked for. */
function passageFor<T extends Candidate>(
  { claim: { text }, section: note, score: best }: T,
  { cues, language }: ParsedQuery,
  claims: readonly T[],
  { intents }: Lexicon,
): T | undefined {
  if (note.kind !== 'footnote' || ASKS_FOR_SOURCE.some((cue) => cues.has(cue))) return undefined
  if (!intents.answers.source.regex.test(foldedWords(text[language]))) return undefined
  const statements = claims.filter(({ section }) => section.kind !== 'footnote')
  return (
    statements.find(({ claim, score }) => isNoteOf(note, claim) && score >= best - NEARLY_AS_GOOD) ??
    statements.find(({ score }) => score >= best - AS_LIKELY)
  )
}

/** "Ge exempel på samverkan": the claim of the best one's section that gives some. */
function exampleFor<T extends Candidate>(
  { section, score: best }: T,
  { folded, language }: ParsedQuery,
  claims: readonly T[],
  { intents: { frames, followUps } }: Lexicon,
): T | undefined {
  if (!folded.includes(` ${fold(frames.exampleOf)} `)) return undefined
  return claims.find(
    (one) =>
      one.section === section &&
      one.score >= best - NEARLY_AS_GOOD &&
      followUps.exemplifies.test(foldedWords(one.claim.text[language])),
  )
}
