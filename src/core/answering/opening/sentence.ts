import type { Analysis } from '../../query/parse.ts'
import { spaced } from '../../text/spaced.ts'
import { fold } from '../../text/normalise.ts'
import { contentOf } from '../../languages/word.ts'
import { wordsOf } from '../../text/tokenise.ts'
import { createScorer, type Read, type Wanted } from '../../languages/similarity.ts'
import { type Cue, OPENING } from '../../languages/index.ts'
import { sentencesOf } from '../../verbatim/index.ts'
import type { Digest, Fact, Language, Section } from '../../model/section.ts'
import { kindOf } from './fact-kind.ts'
import type { Knowing } from './knowing.ts'

/** A shorter sentence says too little to open an answer, in characters; a longer one is no opening. */
const LENGTH = { least: 30, most: 320 }

/** How much better than the lead a sentence must be, as a share of what the whole part has of the question. */
const MARGIN = 0.25

/** How much of what the part has of the question a sentence must have. */
const LEAST_OF_PART = 0.5

/** How much of the question a sentence must have, each word weighed by its rarity in the part. */
const LEAST_OF_QUESTION = 0.3

/** Questions that only a fact answers: a sentence that is merely like them would pass for the figure asked for. */
const BY_FACT: readonly Cue[] = ['figure', 'time']

interface Candidate extends Read {
  readonly text: string
}

/** The sentence of a part's digest that answers a question clearly better than its lead, and can stand alone. */
export function sentenceAskedFor(section: Section, analysis: Analysis, knowing: Knowing): string | undefined {
  if (section.kind === 'footnote' || BY_FACT.some((cue) => analysis.cues.has(cue))) return undefined
  const { language, read } = knowing
  const toCandidate = (text: string): Candidate => ({ text, ...read(text) })
  const lead = toCandidate(section.digest[language].lead)
  const facts = section.facts.filter(saysMore).map(({ says }) => toCandidate(says[language]))
  const rest = sentencesIn(section.digest[language]).map(toCandidate)
  const all = [lead, ...facts, ...rest]
  const { score, most } = createScorer(all, wantedOf(section, analysis, knowing))
  const offered = score(all)
  const able = [...facts, ...rest.filter(({ text }) => standsAlone(text, language))]
  const [best] = able
    .map((candidate) => ({ text: candidate.text, score: score([candidate]) }))
    .sort((a, b) => b.score - a.score)
  if (!best || offered === 0) return undefined
  const least = [score([lead]) + MARGIN * offered, LEAST_OF_PART * offered, LEAST_OF_QUESTION * most]
  return best.score >= Math.max(...least) ? best.text : undefined
}

const wantedOf = (section: Section, { subject }: Analysis, { synonyms, worth }: Knowing): Wanted[] =>
  contentOf(subject)
    .map((word) => ({ word, others: synonyms(word), worth: worth.inPart(word, subject, section) }))
    .filter((want) => want.worth > 0)

/** A date or an address is no answer to a question that asks for none. */
const saysMore = (fact: Fact): boolean => ['count', 'reference', 'person'].includes(kindOf(fact))

/** The sentences after the lead. */
export const sentencesIn = ({ rest }: Digest): string[] =>
  rest.flatMap((paragraph) => sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end)))

const standsAlone = (sentence: string, language: Language): boolean =>
  sentence.length >= LENGTH.least &&
  sentence.length <= LENGTH.most &&
  !OPENING[language].pointsBack.test(spaced(wordsOf(sentence).map(fold)))
