import type { Answer } from '../../model/answer.ts'
import { fold } from '../../text/normalise.ts'
import { wordsOf } from '../../text/tokenise.ts'

/** How sure a document's answer is. */
export type Certainty = 'structural' | 'sure' | 'likely' | 'related' | 'none'

/**
 * Without written questions an answer is as sure as the share of the question's words, weighed by rarity, that its best
 * sentence has. From .8 on all of 49 are right on five reports. Where less than .15 of the question is there, or two of three
 * words are unknown, it is not even near: so are 2 in 100 questions on a report, and 45 in 100 that the memo refuses.
 */
const COVERS = 0.8
const TOUCHES = 0.15
const MOST_UNKNOWN = 0.66

/**
 * What is put nearly like one of its sentences or questions is what it says, whatever the words weigh. On three reports
 * (`tests/golden/reports/`) 9 of 157 questions reach this, all answered right, and none of 40 strangers; .6 is reached by 4, .7
 * by none.
 */
const NEARLY_SAID = 0.5

/** One word in common may be chance: a sentence that answers has two of the question's words … */
const FEWEST_COMMON = 2
/** … in any form that begins alike; short words are about nothing. */
const BEGINNING = 5
const SHORTEST = 4

/** A written document that is this likely to answer, or has been asked nearly the same, is sure. */
const LEAST_DOUBT = 0.1
const SAME_QUESTION = 0.4

/** How sure an answer is. @param unwritten true for a document that nobody has written questions for */
export function certaintyOf(answer: Answer, unwritten: boolean): Certainty {
  const { outcome, trace } = answer
  if (outcome === 'help') return 'structural'
  if (!trace) return outcome === 'none' ? 'none' : 'structural'
  const { claimCoverage = 0, claim = 0, unknownWords = 0 } = trace.features
  if (unwritten) {
    if (claim >= NEARLY_SAID) return 'sure'
    if (claimCoverage >= COVERS && unknownWords < 1 && commonWords(answer) >= FEWEST_COMMON) return 'sure'
    return claimCoverage >= TOUCHES && unknownWords < MOST_UNKNOWN ? 'related' : 'none'
  }
  if (outcome === 'none') return 'none'
  return trace.outOfScope < LEAST_DOUBT || claim >= SAME_QUESTION ? 'sure' : 'likely'
}

function commonWords({ question, trace }: Answer): number {
  const said = wordsOf(trace?.claims[0]?.claim.text ?? '').map(fold)
  const asked = wordsOf(question).map(fold)
  return asked.filter((word) =>
    /\d\d/.test(word) || word.length < SHORTEST
      ? word.length > 1 && /\d/.test(word) && said.includes(word)
      : said.some((other) => other.startsWith(word.slice(0, BEGINNING))),
  ).length
}

/** How much of the question the best claim has; 1 where that was not asked. */
export const coverageOf = ({ trace }: Answer): number => trace?.features['claimCoverage'] ?? 1

/** How similar the best claim's best question is. */
export const likenessOf = ({ trace }: Answer): number => trace?.features['claim'] ?? 1
