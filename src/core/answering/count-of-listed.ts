import { LIST_NAMES } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Context } from '../model/context.ts'
import type { Inquiry } from './handler.ts'

/** "Hur många är det?" after a list, with the name of what was listed; nothing for any other message. */
export function countOfListed(
  { question, query }: Inquiry,
  { section, list }: Context,
  { intents: { followUps, lists } }: Lexicon,
): string | undefined {
  const name = section === undefined ? LIST_NAMES.find((one) => one === list) : undefined
  if (name === undefined || !followUps.count.regex.test(query.folded)) return undefined
  const [word = name] = lists.commands[name]
  return `${question} ${word}`
}
