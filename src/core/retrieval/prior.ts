import type { Cue } from '../languages/language-pack.ts'
import type { Section } from '../model/section.ts'

/** Factors on a part's score. Each was raised and lowered by a fifth on golden sets a and b: none gained a point. */
export const PRIOR = {
  /** Few people want a footnote … */
  footnote: 0.85,
  /** … unless they ask for a source. */
  footnoteAsSource: 2,
  /** Foreword, summary and the like say everything and nothing in particular. */
  section: 0.95,
  /** A lesson or challenge says what happened … */
  proposal: 0.9,
  /** … a proposal what should. */
  proposalAskedFor: 1.25,
  /** A part that states figures or dates, where one is asked for. */
  withFacts: 1.15,
}

/** How much likelier than another a part is to be meant, before its words are looked at. */
export function prior(section: Section, cues: ReadonlySet<Cue>): number {
  const wantsFact = cues.has('figure') || cues.has('time')
  const byFacts = wantsFact && section.facts.length > 0 ? PRIOR.withFacts : 1
  switch (section.kind) {
    case 'footnote':
      return byFacts * (cues.has('source') ? PRIOR.footnoteAsSource : PRIOR.footnote)
    case 'proposal':
      return byFacts * (cues.has('proposal') ? PRIOR.proposalAskedFor : PRIOR.proposal)
    case 'section':
      return byFacts * PRIOR.section
    default:
      return byFacts
  }
}
