import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { OutOfScopeTopic } from '../model/out-of-scope-topic.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import type { Ranking } from '../retrieval/ranking.ts'

/**
 * What has a phrase this similar to the question, a topic or a claim, is what it is about, whatever words it has; chosen on 14
 * questions that a tester had found answered beside the point.
 */
export const SURE = 0.7

/** A topic whose deciding word stands in the question may be less similar: most of its phrases ask for something else of it. */
const LEAST_WITH_WORD = 0.25

/**
 * The out-of-scope topic that a refused question is about. Its own sentence is said only where the topic's deciding word
 * is in the question: no topic is better than a wrong one.
 */
export function topicOf(
  query: ParsedQuery,
  { named, topic: best, topics }: Ranking,
  lexicon: Lexicon,
): OutOfScopeTopic | undefined {
  if (named) return named
  const asked = new Set(query.subject.map(({ stem }) => stem))
  if (best && best.similarity.max >= SURE) return best.topic
  return topics().find(
    ({ topic, similarity }) =>
      similarity.max >= LEAST_WITH_WORD && decidingWords(topic, lexicon).some(({ stem }) => asked.has(stem)),
  )?.topic
}

const decidingWords = ({ topic }: OutOfScopeTopic, { language, tokeniseKnown }: Lexicon): Word[] =>
  contentOf(tokeniseKnown(topic[language]))
