import type { Intents } from '../languages/intents.ts'
import type { ParsedQuery } from './parsed-query.ts'
import { remainder } from './remainder.ts'

/** True where a question asks something about the section that it names by its number: "vad säger förslag 2 om kommuner". */
export function asksMoreOf(query: ParsedQuery, intents: Intents): boolean {
  const { commands, counting } = intents.lists
  const names = [...commands.proposal, ...commands.lesson, ...commands.challenge, ...commands.footnote]
  const { cardinal, ordinal, last } = intents.references.numerals
  return remainder(query, [...names, ...cardinal, ...ordinal, ...last], intents).some(
    ({ folded }) => !/\d/.test(folded) && !counting.test(folded) && !intents.cueWord.test(folded) && folded.length > 1,
  )
}
