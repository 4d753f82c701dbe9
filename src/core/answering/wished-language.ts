import type { Lexicon } from '../languages/lexicon.ts'
import { type Language, LANGUAGES } from '../model/language.ts'
import { foldedWords, wordsOf } from '../text/tokenise.ts'

/** A wish for an answer in a language, whatever language it is put in. */
export interface WishedLanguage {
  readonly language: Language
  /** The question before the wish; empty where the wish is the whole message: "in English please". */
  readonly question: string
}

/**
 * Finds such a wish at the end of a message, or before a comma and why it is wished or what is asked; "finns rapporten på
 * engelska" is none.
 */
export type FindWishedLanguage = (message: string) => WishedLanguage | undefined

const WHOLE = { sv: 'swedish', en: 'english' } as const
const AT_END = { sv: 'inSwedish', en: 'inEnglish' } as const

export function createFindWishedLanguage(lexicons: readonly Lexicon[]): FindWishedLanguage {
  const words = lexicons.map(({ intents }) => intents.followUps)
  return (message) => {
    const folded = foldedWords(message)
    const whole = wishIn(folded)
    if (whole) return { language: whole, question: '' }
    const [opening = '', ...after] = message.split(AFTER_COMMA)
    const opened = after.length > 0 ? wishIn(foldedWords(opening)) : undefined
    if (opened) return { language: opened, question: questionIn(after.join(', ')) }
    if (words.some(({ existsIn }) => existsIn.regex.test(folded))) return undefined
    for (const language of LANGUAGES) {
      const [wish] = words.flatMap((one) => one[AT_END[language]].regex.exec(folded)?.[0].trim() ?? [])
      if (wish !== undefined) return { language, question: withoutLast(wish.split(' ').length, message) }
    }
    return undefined
  }

  function wishIn(folded: string): Language | undefined {
    return LANGUAGES.find((language) => words.some((one) => one[WHOLE[language]].regex.test(folded)))
  }

  /** "In English please, it is for a colleague" asks for nothing more; "in English please, proposals" does. */
  function questionIn(text: string): string {
    const folded = foldedWords(text)
    const isCommand = wordsOf(text).length <= LONGEST_COMMAND
    const asks = isCommand || /[?\d]/.test(text) || lexicons.some(({ intents }) => intents.smallTalk.asks.test(folded))
    return asks ? text : ''
  }
}

/** Words: `förslag kommun`. A reason takes more. */
const LONGEST_COMMAND = 2

const AFTER_COMMA = /[,.;]\s+/u

/** A message as it was typed, without so many of its last words. */
const withoutLast = (count: number, message: string): string =>
  message
    .split(/\s+/u)
    .filter((typed) => /[\p{L}\p{N}]/u.test(typed))
    .slice(0, -count)
    .join(' ')
