import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf } from '../languages/word.ts'
import { fold } from '../text/normalise.ts'
import { typedWords, wordsOf } from '../text/tokenise.ts'

/** More questions than this in one message are a form to fill in. */
const MOST_QUESTIONS = 3

/** Words. Less before a question mark is an exclamation: "va?", "eller?". */
const SHORTEST = 3

/**
 * The questions of a message that asks more than one thing: each up to its question mark, or up to an "och" that a question
 * word follows ("hur många är de och vem utser dem"). None for a single question.
 */
export function questionsIn(message: string, lexicon: Lexicon): string[] {
  const marked = message
    .split(/(?<=\?)\s+/u)
    .filter((part) => wordCount(part) >= SHORTEST)
    .map((part) => part.trim())
    .filter((part) => part.endsWith('?'))
  if (marked.length > 1) return marked.slice(0, MOST_QUESTIONS)
  const joined = joinedIn(message, lexicon)
  const isEach = joined.every((part) => wordCount(part) >= SHORTEST && contentOf(lexicon.tokenise(part)).length > 0)
  return joined.length > 1 && isEach ? joined.slice(0, MOST_QUESTIONS) : []
}

/** A message cut where a question word follows an "och". */
function joinedIn(message: string, { intents: { joinsQuestions } }: Lexicon): string[] {
  const spelled = message.replaceAll(' & ', ` ${joinsQuestions.and} `)
  const words = typedWords(spelled)
  const folded = wordsOf(spelled).map(fold)
  const cuts = folded.flatMap((word, i) =>
    i > 0 && joinsQuestions.joiner.test(word) && joinsQuestions.asks.test(folded[i + 1] ?? '') ? [i] : [],
  )
  if (cuts.length === 0 || !folded.slice(0, cuts[0]).some((word) => joinsQuestions.asks.test(word))) return []
  const ends = [...cuts, words.length]
  return [0, ...cuts.map((at) => at + 1)].map((from, i) => words.slice(from, ends[i]).join('').trim())
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length
