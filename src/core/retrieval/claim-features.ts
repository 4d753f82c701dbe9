import type { AnswerKind } from '../languages/answer-kind.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { PlacedClaim } from './phrases.ts'

/** What speaks for a claim, each about 0 to 1. */
export const CLAIM_FEATURES = [
  /** Cosine of its most similar phrase. */
  'phrase',
  /** How much less likely the question is among its phrases than among the likeliest claim's: 0 down to −1. */
  'likelihood',
  /** Share of the question's words, weighed by rarity, that its text, its questions or its section's title have. */
  'coverage',
  /** How much less its section's score is than the best section's: 0 or below. */
  'section',
  /** It is the first of its section, and the question asks what is proposed, or what something is. */
  'first',
  /** It says that something is not so. */
  'denies',
  /** The same, and the question asks why: what it takes for granted may not be so. */
  'deniesWhy',
  /** It says that the document is silent about something … */
  'silent',
  /** … and the question asks for nothing in particular: a word, or what is said of something. */
  'silentOpenly',
  /** It has what is asked for: a number, a time. (A reason or somebody to name tells no claims apart.) */
  'figure',
  'time',
  /** It has a number right before the word that is to be counted; only where nobody has written questions. */
  'counted',
  /** Share of its questions that ask for the same in particular as the question does (`ASKED_CUES`): a reason, a sum, a time. */
  'asksAlike',
] as const
export type ClaimFeature = (typeof CLAIM_FEATURES)[number]
export type ClaimFeatures = Readonly<Record<ClaimFeature, number>>

/** What a claim's questions may ask for in particular. */
export const ASKED_CUES = ['why', 'person', 'figure', 'money', 'time'] as const
type AskedCue = (typeof ASKED_CUES)[number]

/** @param share 0 to 1, of a claim's questions */
export const byAskedCue = (share: (cue: AskedCue) => number): Readonly<Record<AskedCue, number>> => ({
  why: share('why'),
  person: share('person'),
  figure: share('figure'),
  money: share('money'),
  time: share('time'),
})

/** Kinds of answer that tell claims apart. */
type RankedKind = Extract<AnswerKind, 'figure' | 'time'>

/** What a claim is, whatever is asked; each 0 or 1, where nothing else is said. */
export interface ClaimTraits extends Readonly<Record<RankedKind, number>> {
  readonly first: number
  readonly denies: number
  readonly silent: number
  /** Shares of its questions, 0 to 1, that ask for something in particular. */
  readonly asks: Readonly<Record<AskedCue, number>>
}

export function traitsOf({ claim, position }: PlacedClaim, { language, intents }: Lexicon): ClaimTraits {
  const folded = foldedWords(claim.text[language])
  const flag = (is: boolean): number => (is ? 1 : 0)
  const asked = claim.asked[language].map(({ text }) => foldedWords(text))
  const gives = (kind: RankedKind): number => flag(intents.answers[kind].regex.test(folded))
  return {
    first: flag(position === 0),
    denies: flag(claim.denies),
    silent: flag(claim.silent),
    figure: gives('figure'),
    time: gives('time'),
    asks: byAskedCue(shareAsking),
  }

  function shareAsking(cue: AskedCue): number {
    const { regex } = intents.cues[cue]
    return asked.filter((question) => regex.test(question)).length / Math.max(1, asked.length)
  }
}

/** A word may stand between a number and what it counts: `24 nya tjänster`. */
const COUNTED_WITHIN = 2

/** The stems of what a text counts: `52 vårdcentraler`, `tre dialogmöten`. */
export function countedIn(text: string, { tokeniseKnown, intents }: Lexicon): ReadonlySet<string> {
  const words = tokeniseKnown(text)
  const [, ...numerals] = intents.references.numerals.cardinal
  const isNumber = (folded: string): boolean => /^\d/.test(folded) || numerals.includes(folded)
  return new Set(
    words.flatMap(({ folded }, i) =>
      isNumber(folded) ? words.slice(i + 1, i + 1 + COUNTED_WITHIN).map(({ stem }) => stem) : [],
    ),
  )
}

/** What a question asks for, as far as a claim's traits can give it; each 0 or 1. */
export interface Asked extends Readonly<Record<RankedKind, number>> {
  readonly broadly: number
  readonly why: number
  /** Nothing in particular. */
  readonly openly: number
}

/** A question without a cue, whose subject has no more words than this, asks for nothing in particular. */
const FEW_WORDS = 2

export function askedBy({ cues, subject }: Pick<ParsedQuery, 'cues' | 'subject'>): Asked {
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    broadly: flag(cues.has('proposal') || cues.has('definition')),
    why: flag(cues.has('why')),
    openly: flag(cues.size === 0 && subject.length <= FEW_WORDS),
    figure: flag(cues.has('figure')),
    time: flag(cues.has('time')),
  }
}
