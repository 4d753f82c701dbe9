import { contentOf, type Word } from '../../languages/word.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import { spaced, wordsOf } from '../../text/tokenise.ts'
import type { Engine } from '../engine.ts'

/** A question of more words than this says by itself what it is about. */
const LONGEST = 8

/** Words. A question of no more leaves something out. */
const SHORT = 4

/** "De" may be whoever wrote the document: a question with it leaves something out only where it is short. */
const SHORT_WITH_PRONOUN = 6

/** So many words that say anything leave out what they are about, where the question goes on from another. */
const MOST_CONTENT = 2

/** What a question leaves to the conversation. */
export interface Leaning {
  /** The words that say what it is about. */
  readonly telling: readonly Word[]
  /** It leaves out what it is about, or may do so. */
  readonly leans: boolean
  /** It opens with a word such as `och`, or ends with one such as `också`. */
  readonly goesOn: boolean
  /** It has one word that says anything, or none. */
  readonly isBare: boolean
  /** It has none. */
  readonly isEmpty: boolean
  readonly isShort: boolean
}

/** Reads what a question leaves to the conversation. @param question as it was typed: who says who they are says much */
export type ReadLeaning = (query: ParsedQuery, question: string) => Leaning

export function createReadLeaning({ lexicon }: Engine): ReadLeaning {
  const { followUps, light, cueWord } = lexicon.intents
  return (query, question) => {
    const { words, folded } = query
    const telling = tellingIn(words)
    const { length } = wordsOf(question)
    const goesOn = followUps.goesOn.test(folded) || (length <= SHORT && followUps.goesOnAfter.test(folded))
    return {
      telling,
      goesOn,
      isBare: telling.length <= 1,
      isEmpty: telling.length === 0,
      isShort: length <= SHORT,
      leans: length > 0 && length <= LONGEST && leavesOut(query, question, telling, goesOn),
    }
  }

  function tellingIn(words: readonly Word[]): Word[] {
    return contentOf(words).filter((word) => [light, cueWord, followUps.thin].every((says) => !says.test(word.folded)))
  }

  function leavesOut(
    { words, folded }: ParsedQuery,
    question: string,
    telling: readonly Word[],
    goesOn: boolean,
  ): boolean {
    if (goesOn) return telling.length <= MOST_CONTENT
    const { length } = wordsOf(question)
    const isOwn = words.some((word) => lexicon.selfReference(word.folded))
    if (isOwn && !followUps.anaphor.test(spaced(words.slice(-1).map((word) => word.folded)))) return false
    if (followUps.anaphor.test(folded)) return telling.length <= MOST_CONTENT && !namesBefore(question)
    if (telling.length === 0) return length <= SHORT || followUps.pronoun.test(folded)
    if (telling.length === 1 && followUps.doing.regex.test(folded)) return true
    const mayPointBack = length <= SHORT_WITH_PRONOUN && followUps.pronoun.test(folded)
    return telling.length === 1 && (mayPointBack || length <= SHORT)
  }

  /** "Hälsoprofessioner, vilka yrken räknas dit?" says itself what it points back to. */
  function namesBefore(question: string): boolean {
    const [before = '', ...after] = question.split(CLAUSE_END)
    return after.length > 0 && tellingIn(lexicon.tokenise(before)).length > 0
  }
}

const CLAUSE_END = /[,.:;–]\s/u
