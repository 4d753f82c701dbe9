import type { AnswerKind } from '../languages/intents.ts'
import { contentOf } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { type ClaimCandidate, rankClaims } from '../retrieval/rank-claims.ts'
import { rankSections } from '../retrieval/ranking.ts'
import { fold } from '../text/normalise.ts'
import { HELD } from '../text/similarity.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { SaidClaim } from './reply.ts'
import { createSectionsWith } from './word-spread.ts'

/** A claim that was said last may hold the question's word in any form; another of the section must have this share of the question's words, or be asked nearly the same; one beside it nearly all. */
const LEAST_COVERAGE = 0.6
const NEARLY_ALL = 0.85
const SAME_QUESTION = 0.5

/** A message of stop words alone is the more like a known question the less it says. */
const SAME_BARE = 0.35

/** What was said last is likelier to be meant, and so is a claim that gives what is asked for: as much as one word more. */
const SAID_LAST = 2
const GIVES = 1

/** A known question that is so much more similar elsewhere, and nearly the same there, is meant there. */
const ELSEWHERE = 0.25
const SAME_ELSEWHERE = 0.6

/** A reason stands within so many claims of what it explains; further off it explains something else. */
const BESIDE = 2

/** Searches for what answers a question among the claims near the section of the last answer. */
export interface NearClaims {
  /** The claim that answers a question by its words. */
  /** @param likeness how similar the known question is that the whole document answers best */
  readonly byWords: (query: ParsedQuery, section: Section, context: Context, likeness: number) => SaidClaim | undefined
  /** The claim that gives what a bare question word asks for: "när?", "för vilka?". */
  readonly byKind: (query: ParsedQuery, section: Section, context: Context) => SaidClaim | undefined
  /** The claim of the last answer that gives the number or the time that a question asks for. */
  readonly said: (query: ParsedQuery, section: Section, context: Context) => SaidClaim | undefined
  /** The section, what it stands in, what stands in it, and its footnotes; forewords, letters and the like with each other. */
  readonly sections: (section: Section) => ReadonlySet<Section>
}

export function createNearClaims(engine: Engine): NearClaims {
  const { knowledge, lexicon, language, index } = engine
  const { answers, followUps } = lexicon.intents
  const sectionsWith = createSectionsWith(engine)
  return { byWords, byKind, said, sections: (section) => sectionsNear(section, knowledge) }

  function byWords(query: ParsedQuery, section: Section, context: Context, likeness: number): SaidClaim | undefined {
    const latest = new Set<string>(latestOf(context))
    const wanted = (['figure', 'time'] as const).find((kind) => query.cues.has(kind))
    const isAsking = (['figure', 'time', 'person', 'why'] as const).some((cue) => query.cues.has(cue))
    const ranking = rankSections(index(), query)
    const near = sectionsNear(section, knowledge)
    const sections = ranking.sections.filter((candidate) => near.has(candidate.section))
    const [best] = rankClaims(index(), query, { ...ranking, sections })
      .filter(
        (candidate) => isLike(candidate, leastFor(candidate, section, latest, isAsking)) || isSame(candidate, query),
      )
      .filter((candidate) => holdsRare(query, candidate.section))
      .filter(({ claim }) => !wanted || claim.silent || gives(wanted, claim))
      .map((candidate) => ({ candidate, score: candidate.score + gain(candidate, query, latest) }))
      .sort((a, b) => b.score - a.score)
    if (!best || (likeness >= SAME_ELSEWHERE && best.candidate.features.phrase < likeness - ELSEWHERE)) return undefined
    return { claim: best.candidate.claim, section: best.candidate.section }
  }

  function leastFor(
    candidate: ClaimCandidate,
    section: Section,
    latest: ReadonlySet<string>,
    isAsking: boolean,
  ): number {
    if (isAsking && latest.has(idOf(candidate))) return HELD
    return candidate.section === section ? LEAST_COVERAGE : NEARLY_ALL
  }

  function isSame({ features: { phrase } }: ClaimCandidate, { words }: ParsedQuery): boolean {
    return phrase >= (contentOf(words).length > 0 ? SAME_QUESTION : SAME_BARE)
  }

  /** True where a section has every word of a question that few sections have. */
  function holdsRare({ content }: ParsedQuery, section: Section): boolean {
    return content.every((word) => sectionsWith(word)?.has(section) ?? true)
  }

  function gain(candidate: ClaimCandidate, { cues }: ParsedQuery, latest: ReadonlySet<string>): number {
    const { claim } = candidate
    return (latest.has(idOf(candidate)) ? SAID_LAST : 0) + (cues.has('person') && gives('person', claim) ? GIVES : 0)
  }

  /** A number, a time or somebody who acts may have been said already; a reason is asked for where it has not. */
  function byKind({ cues, folded }: ParsedQuery, section: Section, context: Context): SaidClaim | undefined {
    const latest = latestIn(section, context)
    const others = unsaidIn(section, latest, context)
    const repeats = followUps.listing.regex.test(folded) || followUps.comparing.regex.test(folded)
    const claim = repeats
      ? latest[0]
      : cues.has('why')
        ? reasonIn(section, latest, others)
        : kindIn(cues, [...latest, ...others])
    return claim && { claim, section }
  }

  function said({ cues }: ParsedQuery, section: Section, context: Context): SaidClaim | undefined {
    const claim = cues.has('person') ? undefined : kindIn(cues, latestIn(section, context))
    return claim && { claim, section }
  }

  function latestIn({ id, claims }: Section, context: Context): Claim[] {
    return latestOf(context).flatMap((said) => claims.filter((claim) => said === `${id}/${claim.id}`))
  }

  function reasonIn(section: Section, said: readonly Claim[], others: readonly Claim[]): Claim | undefined {
    const beside = others.filter((one) => distance(section, one, said) <= BESIDE)
    return [...beside, ...said, ...others].find((one) => gives('why', one))
  }

  function kindIn(cues: ParsedQuery['cues'], claims: readonly Claim[]): Claim | undefined {
    const kind = (['time', 'person', 'figure'] as const).find((one) => cues.has(one))
    return kind && claims.find((claim) => gives(kind, claim))
  }

  /** Claims of a section that have not been said, those that stand by what was said last first. */
  function unsaidIn(section: Section, said: readonly Claim[], { claims }: Context): Claim[] {
    const known = new Set<string>(claims)
    return section.claims
      .filter((claim) => !claim.denies && !known.has(`${section.id}/${claim.id}`))
      .toSorted((a, b) => distance(section, a, said) - distance(section, b, said))
  }

  function gives(kind: AnswerKind, { text, figure }: Claim): boolean {
    if (kind === 'figure') return figure !== undefined && figure.kind !== 'date' && figure.kind !== 'reference'
    if (kind === 'time' && figure?.kind === 'date') return true
    return answers[kind].regex.test(spaced(wordsOf(text[language]).map(fold)))
  }
}

const latestOf = ({ claims, latest = claims.length }: Context): Context['claims'] => claims.slice(0, latest)

const isLike = ({ features }: ClaimCandidate, least: number): boolean => features.coverage >= least

const idOf = ({ claim, section }: ClaimCandidate): string => `${section.id}/${claim.id}`

/** How many claims lie between a claim and what was said last; from the section's beginning where nothing was. */
function distance({ claims }: Section, claim: Claim, [said]: readonly Claim[]): number {
  return Math.abs(claims.indexOf(claim) - (said ? claims.indexOf(said) : 0))
}

function sectionsNear(section: Section, knowledge: DocumentKnowledge): Set<Section> {
  const isFrame = ({ kind }: Section): boolean => kind === 'section' || kind === 'letter'
  const ids = [
    section.id,
    ...(section.parent === undefined ? [] : [section.parent]),
    ...section.proposals,
    ...section.sameAs,
  ]
  const notes = section.footnotes.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
  const frame = isFrame(section) ? knowledge.sections.filter(isFrame) : []
  return new Set([...ids.map((id) => knowledge.section(id)), ...notes, ...frame])
}
