import type { Claim } from '../model/claim.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { ASKED_CUES, askedBy, byAskedCue, CLAIM_FEATURES, type ClaimFeatures } from './claim-features.ts'
import type { LanguageIndex } from './language-index.ts'
import { weightedSum } from './log-odds.ts'
import { type Ranking, type SectionCandidate, toLikelihood } from './ranking.ts'

/** A claim that may answer. */
export interface ClaimCandidate {
  readonly claim: Claim
  readonly section: Section
  /** Its number among the document's claims. */
  readonly number: number
  /** Comparable within one question only. */
  readonly score: number
  readonly features: ClaimFeatures
}

/** Claims of so many of the best sections are compared: the right claim stands in one of them 99 times in 100. */
const SECTIONS = 10

/** Ranks the claims of the best sections, best first. @param best score of the best section of all */
export function rankClaims(
  index: LanguageIndex,
  question: ParsedQuery,
  ranking: Ranking,
  best = ranking.sections[0]?.score ?? 0,
): ClaimCandidate[] {
  const query = index.translate(question)
  const asked = askedBy(query)
  const coverage = index.claimCoverage(query.subject)
  const counts = query.subject.find(({ isStop }) => !isStop)?.stem ?? ''
  const likely = index.likelyClaims(ranking.traits)
  return ranking.sections
    .slice(0, SECTIONS)
    .flatMap(candidatesIn)
    .sort((a, b) => b.score - a.score)

  function candidatesIn({ section, number: sectionNumber, score }: SectionCandidate): ClaimCandidate[] {
    const [from] = index.claimRanges[sectionNumber] ?? [0]
    return section.claims.map((claim, i) => {
      const features = featuresOf(from + i, score - best)
      return {
        claim,
        section,
        number: from + i,
        score: weightedSum(CLAIM_FEATURES, index.claimWeights, features),
        features,
      }
    })
  }

  function featuresOf(number: number, section: number): ClaimFeatures {
    const { first, denies, silent, figure, time, asks } = index.claimTraits[number] ?? NO_TRAITS
    return {
      phrase: ranking.similarities.ofClaim(number),
      likelihood: toLikelihood(likely[number]),
      coverage: coverage[number] ?? 0,
      section,
      first: first * asked.broadly,
      denies,
      deniesWhy: denies * asked.why,
      silent,
      silentOpenly: silent * asked.openly,
      figure: figure * asked.figure,
      time: time * asked.time,
      counted: asked.figure === 1 && index.counted[number]?.has(counts) === true ? 1 : 0,
      asksAlike: Math.max(0, ...ASKED_CUES.filter((cue) => query.cues.has(cue)).map((cue) => asks[cue])),
    }
  }
}

const NO_TRAITS = { first: 0, denies: 0, silent: 0, figure: 0, time: 0, asks: byAskedCue(() => 0) }
