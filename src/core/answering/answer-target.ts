import type { Answer } from '../model/answer.ts'
import { listKeyOf } from '../model/list-key.ts'
import type { Target } from '../model/target.ts'

/** What opens an answer again, in any language. @returns undefined where only its question does */
export function targetOfAnswer(answer: Answer): Target | undefined {
  switch (answer.outcome) {
    case 'answer': {
      const { claims, shape, verdict, term } = answer
      return {
        to: 'claims',
        claims: claims.map(({ section, id }) => `${section}/${id}` as const),
        shape,
        ...(verdict && { verdict }),
        ...(term && { term: term.term }),
      }
    }
    case 'list': {
      const list = listKeyOf(answer.topic)
      return list === undefined ? undefined : { to: 'list', list, page: 1 }
    }
    case 'none':
    case 'help':
      return undefined
  }
}
