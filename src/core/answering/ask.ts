import type { Ask } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { createFindOpening, createKnowing } from './opening/index.ts'
import { createReadQuestion } from '../query/read-question.ts'
import { createReply, type Route } from './reply.ts'
import { createRank } from '../retrieval/ranking.ts'
import { createAside } from './chatter.ts'
import { createDirect } from './direct.ts'
import { createItself } from './about-document.ts'
import { createLists } from './lists.ts'
import { createParticulars } from './contact-and-date.ts'
import { createSearch } from './search.ts'
import { createSmallTalk } from './small-talk.ts'
import { createTerms } from './terms.ts'

/**
 * Characters. A question longer than this (a whole message that someone shared) is read up to here: its first 150 words
 * or so say what it is about, and the time to answer stays bounded.
 */
export const LONGEST_QUESTION = 1000

/** Builds the indexes once. @returns a pure function from a question to its answer; it never throws */
export function createAsk(catalogue: Catalogue): Ask {
  const rank = createRank(catalogue)
  const know = createKnowing(catalogue)
  const reply = createReply(catalogue, know)
  const findOpening = createFindOpening(know)
  const routes: readonly Route[] = [
    createSmallTalk(reply),
    createDirect(catalogue, reply),
    createLists(catalogue, reply, rank),
    createTerms(catalogue, reply),
    createParticulars(catalogue, reply, know),
    createItself(catalogue, reply, rank, findOpening),
    createAside(catalogue, reply),
  ]
  const search = createSearch(reply, rank, findOpening)
  const read = createReadQuestion(catalogue)
  return (question) => {
    const inquiry = { question, analysis: read(question.slice(0, LONGEST_QUESTION)) }
    for (const route of routes) {
      const answer = route(inquiry)
      if (answer) return answer
    }
    return search(inquiry)
  }
}
