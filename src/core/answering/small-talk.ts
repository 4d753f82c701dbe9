import { UNDERSTANDING } from '../languages/index.ts'
import type { Reply, Route } from './reply.ts'

/** Greetings, thanks, farewells, calls for help, and questions without a single word. */
export function createSmallTalk(reply: Reply): Route {
  return (inquiry) => {
    const { words, folded, language } = inquiry.analysis
    const { greeting, thanks, farewell, help } = UNDERSTANDING[language]
    if (words.length === 0 || help.test(folded)) return reply.help(inquiry, 'help')
    if (thanks.test(folded)) return reply.help(inquiry, 'thanks')
    if (farewell.test(folded)) return reply.help(inquiry, 'farewell')
    if (greeting.test(folded)) return reply.help(inquiry, 'greeting')
    return undefined
  }
}
