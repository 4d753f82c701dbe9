import { doubt, THRESHOLD } from '../scope/classifier.ts'
import type { FindOpening } from './opening/index.ts'
import type { Inquiry, Reply } from './reply.ts'
import type { Rank } from '../retrieval/ranking.ts'
import type { Answer, Hit } from '../model/answer.ts'

/**
 * A part that scores at least this share of the best is as likely. On the golden sets 7 in a hundred questions then get
 * choices; a third of the questions whose first part is wrong are among them.
 */
const AS_LIKELY = 0.9

/** More than three choices are a list. */
const MOST_CHOICES = 3

/** How many headings a "no" names. */
const NEAREST = 3

/** A question that no other route knows: the parts that fit best, or an honest no. */
export function createSearch(reply: Reply, rank: Rank, findOpening: FindOpening): (inquiry: Inquiry) => Answer {
  return (inquiry) => {
    const ranking = rank(inquiry.analysis)
    const [best, ...others] = ranking.hits
    const opening = best && findOpening(best.section, inquiry.analysis)
    const { probability, topic } = doubt(inquiry.analysis, ranking, opening)
    if (!opening || probability > THRESHOLD) {
      const nearest = ranking.hits.slice(0, NEAREST).map(({ section }) => section)
      const considered = { hits: ranking.hits, outside: probability, threshold: THRESHOLD }
      return reply.none(inquiry, topic ? { reason: 'outside', topic } : { reason: 'no-match' }, nearest, considered)
    }
    const likely = others.filter(({ score }) => score >= best.score * AS_LIKELY).slice(0, MOST_CHOICES - 1)
    const [second, ...rest]: readonly Hit[] = others
    return second && likely.length > 0
      ? reply.choices(inquiry, [best, second, ...rest], likely.length + 1, opening)
      : reply.found(inquiry, [best, ...others], opening)
  }
}
