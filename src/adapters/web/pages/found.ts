import { type Answer, type Claim, type Language, type Section, sentencesOf } from '../../../core/index.ts'
import { claimAnchor, paragraphAnchor } from '../addresses.ts'
import type { AskedWords } from '../asked-words.ts'
import type { PageSetting } from '../page.ts'

/** A section that a search found, and what is shown of it. */
export interface FoundSection {
  readonly section: Section
  readonly text: string
  /** Where the text stands on the section's page. */
  readonly anchor: string
  /** The document's own words are in Swedish, whatever the language of the question. */
  readonly language: Language
}

const MOST_FOUND = 12

/** One word is looked up rather than asked. */
export const asksOneWord = ({ question }: Answer): boolean => !/\s/.test(question.trim())

/**
 * What a search found beside its answer, best first: for a single word every section that has it before what else is
 * near, the answer's own among them; after a no, only sections that hold one of the words and are not among the nearest.
 */
export function foundBeside(answer: Answer, asked: AskedWords, { core }: PageSetting): FoundSection[] {
  if (answer.outcome !== 'answer' && answer.outcome !== 'none') return []
  const ranked = answer.outcome === 'answer' ? answer.hits.map(({ section }) => section.id) : []
  const compared = answer.trace?.sections.map(({ section }) => section.id).filter((id) => asked.inClaims.has(id)) ?? []
  const holds = (id: string): boolean => asked.inClaims.has(id) || asked.inOriginal.has(id)
  const ids = asksOneWord(answer)
    ? [...ranked.filter(holds), ...compared, ...core.catalogue.sections.map(({ id }) => id).filter(holds), ...ranked]
    : [...ranked, ...compared]
  const shown = shownAlready(answer)
  return [...new Set(ids)]
    .filter((id) => !shown.includes(id))
    .slice(0, MOST_FOUND)
    .map((id) => {
      const section = core.catalogue.section(id)
      const wordFirst = asksOneWord(answer) || !ranked.includes(id)
      return bestText(section, answer, asked, wordFirst)
    })
}

function shownAlready(answer: Answer): readonly string[] {
  if (answer.outcome === 'none') return answer.nearest.map(({ id }) => id)
  if (answer.outcome !== 'answer' || asksOneWord(answer)) return []
  return [answer.section, ...answer.alternatives].map(({ id }) => id)
}

/** The claim that suits the question best. @param wordFirst whether one that holds an asked word suits it better still */
function bestText(section: Section, answer: Answer, asked: AskedWords, wordFirst: boolean): FoundSection {
  const holding = section.claims.find(({ text }) => asked.finder?.isIn(text[answer.language]))
  const ranked = rankedClaim(section, answer)
  const sentence = holding || !wordFirst ? undefined : ownSentence(section, asked)
  if (sentence) return sentence
  const claim = (wordFirst ? (holding ?? ranked) : (ranked ?? holding)) ?? section.claims[0]
  return { section, text: claim.text[answer.language], anchor: claimAnchor(claim.id), language: answer.language }
}

function rankedClaim({ id, claims }: Section, answer: Answer): Claim | undefined {
  const said = answer.outcome === 'answer' ? answer.claims : []
  const ranked = [...said, ...(answer.trace?.claims.map(({ claim }) => claim) ?? [])]
  const best = ranked.find(({ section }) => section === id)
  return claims.find((claim) => claim.id === best?.id)
}

/** A sentence of the section's own words that holds an asked word. */
function ownSentence(section: Section, { inOriginal, finder }: AskedWords): FoundSection | undefined {
  if (!inOriginal.has(section.id)) return undefined
  for (const [index, { text }] of (section.original?.paragraphs ?? []).entries()) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end)
      if (finder?.isIn(sentence))
        return { section, text: `”${sentence}”`, anchor: paragraphAnchor(index), language: 'sv' }
    }
  }
  return undefined
}
