import type { Cue } from '../languages/intents.ts'
import type { Section } from '../model/section.ts'

/** What speaks for a section, each about 0 to 1. */
export const SECTION_FEATURES = [
  /** BM25+ by 4-grams, as a share of the best section's: forgives spelling. */
  'grams',
  /** The same by stems: rare words count. */
  'stems',
  /** The same by other ways of saying the question's words. */
  'synonyms',
  /** The same by the concepts that it speaks of. */
  'concepts',
  /** The share of the question that its best claim has. */
  'sentence',
  /** The glossary says that it explains a term of the question: 1 for a term's best section, then half as much each. */
  'terms',
  /** Cosine of its most similar phrase, and the mean of the three most similar. */
  'max',
  'topMean',
  /** How much less likely the question is among its phrases than among the likeliest section's: 0 down to −1. */
  'likelihood',
  /** Share of the question's 4-grams that it holds. */
  'coverage',
  /** It is a footnote, and no source is asked for; and where one is. */
  'footnote',
  'footnoteAsked',
  /** Foreword, summary and the like. */
  'section',
  /** It sums the document up: what it says, another section says in full. */
  'overview',
  /** It is a proposal, and none is asked for; and where one is. */
  'proposal',
  'proposalAsked',
  /** It states figures or dates, where one is asked for. */
  'figures',
] as const
export type SectionFeature = (typeof SECTION_FEATURES)[number]
export type SectionFeatures = Readonly<Record<SectionFeature, number>>

/** The features that only the section and the question's cues decide. */
export function kindFeatures(
  { id, kind, claims }: Section,
  overview: string,
  cues: ReadonlySet<Cue>,
): Pick<
  SectionFeatures,
  'footnote' | 'footnoteAsked' | 'section' | 'overview' | 'proposal' | 'proposalAsked' | 'figures'
> {
  const flag = (is: boolean): number => (is ? 1 : 0)
  const wantsFigure = cues.has('figure') || cues.has('time')
  return {
    footnote: flag(kind === 'footnote' && !cues.has('source')),
    footnoteAsked: flag(kind === 'footnote' && cues.has('source')),
    section: flag(kind === 'section'),
    overview: flag(id === overview),
    proposal: flag(kind === 'proposal' && !cues.has('proposal')),
    proposalAsked: flag(kind === 'proposal' && cues.has('proposal')),
    figures: flag(wantsFigure && claims.some(({ figure }) => figure)),
  }
}
