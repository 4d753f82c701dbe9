import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { Claim, Verdict } from '../model/claim.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import type { ClaimCandidate } from '../retrieval/rank-claims.ts'
import { spaced } from '../text/tokenise.ts'
import { featuresOf, HELD, matchOf, SYNONYM_MATCH, type TextFeatures } from '../text/similarity.ts'
import type { Engine } from './engine.ts'

/** One word does not tell "är patientsäkerheten bra" from "är det bra för patientsäkerheten". */
const LEAST_TELLING = 2

/** A known question may say a third as many words more as are asked: beside two, a third is what it is about. */
const FURTHER_WORDS = 1 / 3

/** So many claims after the best may contradict it: all of them would cost more than the search. */
const RIVALS = 5

/**
 * "Ja" or "nej", where the question wants one and is one that the best claim is known to settle: every word that says
 * anything is in the known question, and both want, must, may or compare alike. Neither where the best claim, or another,
 * gives the opposite to such a question: a wrong "ja" ruins a right answer, and none costs little.
 * @param claims best first
 */
export function verdictFor(
  query: ParsedQuery,
  [{ claim }, ...others]: readonly [Pick<ClaimCandidate, 'claim'>, ...Pick<ClaimCandidate, 'claim'>[]],
  engine: Pick<Engine, 'lexicon' | 'index'>,
): Verdict | undefined {
  if (!query.cues.has('yes-or-no')) return undefined
  const isSame = createIsSame(query.words, engine)
  const [only, ...more] = verdictsOf(claim)
  if (only === undefined || more.length > 0) return undefined
  const isContradicted = others.slice(0, RIVALS).some((other) => verdictsOf(other.claim).some((one) => one !== only))
  return isContradicted ? undefined : only

  /** What a claim answers to questions that are the same as the one asked, each once. */
  function verdictsOf({ asked }: Claim): Verdict[] {
    const verdicts = asked[query.language].flatMap(({ text, verdict }) =>
      verdict && isSame(engine.lexicon.tokeniseKnown(text)) ? [verdict] : [],
    )
    return [...new Set(verdicts)]
  }
}

/** Whether a known question is the one asked, for deciding yes or no; the one asked is read once. */
function createIsSame(asked: readonly Word[], { lexicon, index }: Pick<Engine, 'lexicon' | 'index'>) {
  const telling = contentOf(asked)
  const features = featuresOf(asked)
  const decided = deciding(asked, lexicon)
  return (known: readonly Word[]): boolean =>
    telling.length >= LEAST_TELLING &&
    deciding(known, lexicon).every((has, i) => has === decided[i]) &&
    missing(telling, featuresOf(known)).length === 0 &&
    missing(contentOf(known), features).length <= telling.length * FURTHER_WORDS

  /**
   * The words that a text does not have, in any form or as another way of saying them. Where only a part is shared, it must
   * be the beginning: `läkarutbildning` is no `forskarutbildning`.
   */
  function missing(words: readonly Word[], text: TextFeatures): Word[] {
    const { synonyms } = index().vocabulary
    return words.filter((word) => {
      const match = matchOf({ word, synonyms: synonyms(word) }, text)
      return match < (beginsIn(word, text) ? HELD : SYNONYM_MATCH)
    })
  }
}

/** True where the text has a word that begins as this one. */
const beginsIn = ({ grams: [first = ''] }: Word, text: TextFeatures): boolean => text.grams.has(first)

/** Which of the words that decide a yes or no stand in a text. */
function deciding(words: readonly Word[], { intents }: Lexicon): boolean[] {
  const folded = spaced(words.map((word) => word.folded))
  return [intents.lists.lacks.regex, ...intents.deciding].map((regex) => regex.test(folded))
}
