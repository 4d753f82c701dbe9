import type { Answer, Found, List } from './answer.ts'
import { listKeyOf } from './list-key.ts'
import type { Target } from './target.ts'

/** What says the same again, in any language. */
export const targetOfFound = ({ claims, shape, verdict, term }: Found): Target => ({
  to: 'claims',
  claims: claims.map(({ section, id }) => `${section}/${id}` as const),
  ...(shape !== 'plain' && { shape }),
  ...(verdict && { verdict }),
  ...(term && { term: term.term }),
})

/** What opens an answer or a list again. @returns undefined where only its question does */
export function targetOfAnswer(answer: Answer): Target | undefined {
  if (answer.outcome === 'answer') return targetOfFound(answer)
  return answer.outcome === 'list' ? targetOfList(answer) : undefined
}

/** A list of one document names it: the same list is opened when there are several. */
export function targetOfList({ topic, documents: [document, ...others] }: List) {
  const list = listKeyOf(topic)
  if (list === undefined) return undefined
  const isOfOne = document !== undefined && others.length === 0
  return { to: 'list', list, page: 1, ...(isOfOne && { document }) } as const
}
