import type { Opening } from '../../model/answer.ts'
import type { Analysis } from '../../query/parse.ts'
import type { Language, Section } from '../../model/section.ts'
import { factsAskedFor } from './facts.ts'
import type { Knowing } from './knowing.ts'
import { sentenceAskedFor } from './sentence.ts'

export { demandsOf } from './demand.ts'
export { kindOf } from './fact-kind.ts'
export { factsAskedFor } from './facts.ts'
export { createKnowing, type Knowing } from './knowing.ts'
export { sentencesIn } from './sentence.ts'

/** What an answer from a part should say first. */
export type FindOpening = (section: Section, analysis: Analysis) => Opening

export const createFindOpening =
  (know: (language: Language) => Knowing): FindOpening =>
  (section, analysis) => {
    const knowing = know(analysis.language)
    const [fact, ...more] = factsAskedFor(section, analysis, knowing)
    if (fact) return { facts: [fact, ...more] }
    const sentence = sentenceAskedFor(section, analysis, knowing)
    return sentence === undefined ? { lead: true } : { sentence }
  }
