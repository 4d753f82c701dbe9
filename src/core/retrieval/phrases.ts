import type { Cue } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import type { OutOfScopeTopic } from '../model/out-of-scope-topic.ts'
import type { Section } from '../model/section.ts'
import { cuesOf } from '../query/parsed-query.ts'
import { isConcept } from './concepts.ts'
import type { ReadText } from './read-text.ts'
import { spaced } from '../text/tokenise.ts'

/** A way of asking, or of saying, that is known beforehand: a question is compared with all of them. */
export interface Phrase {
  readonly words: readonly Word[]
  readonly cues: ReadonlySet<Cue>
  /** Number of the section, or, after the sections, of the out-of-scope topic that it is about. */
  readonly owner: number
  /** Number of the claim that it is about; −1 for none. */
  readonly claim: number
}

/** A claim with its place. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly section: Section
  /** Its number within its section, from 0. */
  readonly position: number
}

/** All claims of a document, in reading order: a claim's number is its index here. */
export const placedClaims = (sections: readonly Section[]): PlacedClaim[] =>
  sections.flatMap((section) => section.claims.map((claim, position) => ({ claim, section, position })))

/** A figure answers a question for a figure, and one for a date. */
const ANSWERED_BY_FIGURES: readonly Cue[] = ['figure', 'time']

/** All phrases of a document in one language. */
export function phrasesOf(knowledge: DocumentKnowledge, lexicon: Lexicon, readText: ReadText): Phrase[] {
  const { sections, outOfScope } = knowledge
  const read = createRead(lexicon, readText)
  let next = 0
  return [
    ...sections.flatMap((section, owner) => {
      const claims = section.claims.flatMap((claim) => claimPhrases(claim, owner, next++, read, lexicon))
      return [...sectionPhrases(section, owner, read, lexicon), ...claims]
    }),
    ...outOfScope.flatMap((topic, i) => topicPhrases(topic, sections.length + i, read, lexicon)),
  ]
}

type Read = (text: string) => Pick<Phrase, 'words' | 'cues'>

const createRead =
  (lexicon: Lexicon, readText: ReadText): Read =>
  (text) => {
    const words = readText(text)
    const said = words.filter((word) => !isConcept(word))
    return { words, cues: cuesOf(spaced(said.map((word) => word.folded)), lexicon) }
  }

const sectionPhrases = (section: Section, owner: number, read: Read, { language }: Lexicon): Phrase[] =>
  [
    ...section.questions[language],
    ...section.wordings[language],
    section.title[language],
    ...(section.reference === undefined ? [] : [section.reference]),
  ].map((text) => ({ ...read(text), owner, claim: -1 }))

function claimPhrases(claim: Claim, owner: number, number: number, read: Read, { language }: Lexicon): Phrase[] {
  const place = { owner, claim: number }
  const { figure } = claim
  const said = read(claim.text[language])
  const stated = figure ? read(`${claim.text[language]} ${figure.period ?? ''}`) : undefined
  return [
    { ...said, ...place },
    ...(stated
      ? ANSWERED_BY_FIGURES.map((cue) => ({ words: stated.words, cues: new Set([...stated.cues, cue]), ...place }))
      : []),
    ...claim.asked[language].map(({ text }) => ({ ...read(text), ...place })),
  ]
}

const topicPhrases = (topic: OutOfScopeTopic, owner: number, read: Read, { language }: Lexicon): Phrase[] =>
  [topic.topic[language], ...topic.phrases[language]].map((text) => ({ ...read(text), owner, claim: -1 }))
