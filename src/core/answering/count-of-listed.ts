import type { Lexicon } from '../languages/lexicon.ts'
import type { Context } from '../model/context.ts'
import type { Inquiry } from './handler.ts'

/** "Hur många är det?" after all of a kind were listed, with the name of the kind; nothing for any other message. */
export function countOfListed(
  { question, query }: Inquiry,
  { section, list }: Context,
  { intents: { followUps, lists, references } }: Lexicon,
): string | undefined {
  const listed = references.kinds.find(({ kind }) => section === undefined && kind === list)?.kind
  if (listed === undefined || !followUps.count.regex.test(query.folded)) return undefined
  const [word = listed] = lists.commands[listed]
  return `${question} ${word}`
}
