import type { Lexicon } from '../languages/lexicon.ts'
import { type Language, LANGUAGES } from '../model/language.ts'
import { fold } from '../text/normalise.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'

/** A wish for an answer in a language, whatever language it is put in. */
export interface WishedLanguage {
  readonly language: Language
  /** The question before the wish; empty where the wish is the whole message: "in English please". */
  readonly question: string
}

/** Finds such a wish at the end of a message; "finns rapporten på engelska" is none. */
export type FindWishedLanguage = (message: string) => WishedLanguage | undefined

const WHOLE = { sv: 'swedish', en: 'english' } as const
const AT_END = { sv: 'inSwedish', en: 'inEnglish' } as const

export function createFindWishedLanguage(lexicons: readonly Lexicon[]): FindWishedLanguage {
  const words = lexicons.map(({ intents }) => intents.followUps)
  return (message) => {
    const folded = spaced(wordsOf(message).map(fold))
    const whole = LANGUAGES.find((language) => words.some((one) => one[WHOLE[language]].regex.test(folded)))
    if (whole) return { language: whole, question: '' }
    if (words.some(({ existsIn }) => existsIn.regex.test(folded))) return undefined
    for (const language of LANGUAGES) {
      const [wish] = words.flatMap((one) => one[AT_END[language]].regex.exec(folded)?.[0].trim() ?? [])
      if (wish !== undefined) return { language, question: withoutLast(wish.split(' ').length, message) }
    }
    return undefined
  }
}

/** A message as it was typed, without so many of its last words. */
const withoutLast = (count: number, message: string): string =>
  message
    .split(/\s+/u)
    .filter((typed) => /[\p{L}\p{N}]/u.test(typed))
    .slice(0, -count)
    .join(' ')
