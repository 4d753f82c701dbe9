import type { Answer, List, ListItem } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { listKeyOf } from '../model/list-key.ts'
import type { ClaimId, Target } from '../model/target.ts'

/** Entries of a list that are remembered: nobody counts further. */
const MOST_LISTED = 60

/** Claims of a section that are remembered as said. */
const MOST_CLAIMS = 30

/** What to remember after an answer. @param opened the place in the last list that the answer was opened from */
export function nextContext(answer: Answer, before: Context | undefined, opened?: number): Context {
  const { language } = answer
  switch (answer.outcome) {
    case 'answer': {
      const { id } = answer.section
      const said = answer.claims.map(({ section, id: claim }): ClaimId => `${section}/${claim}`)
      const earlier = before?.section === id ? before.claims : []
      const place = opened ?? placeIn(before?.listed ?? [], id)
      return {
        version: 1,
        language,
        section: id,
        claims: [...new Set([...earlier, ...said])].slice(-MOST_CLAIMS),
        listed: place === undefined ? [] : (before?.listed ?? []),
        ...(place !== undefined && { at: place }),
      }
    }
    case 'list': {
      const list = listKeyOf(answer.topic)
      const listed = counted(answer).slice(0, MOST_LISTED).map(targetOf)
      return { version: 1, language, claims: [], listed, ...(list !== undefined && { list }) }
    }
    case 'none': {
      const { refusal } = answer
      const section =
        refusal.reason === 'not-stated' || refusal.reason === 'not-about' ? refusal.citation.section.id : undefined
      return { version: 1, language, ...(section !== undefined && { section }), claims: [], listed: [] }
    }
    case 'help':
      return before ?? { version: 1, language, claims: [], listed: [] }
  }
}

/** The entries that people count: an overview that leads in is not "den första". */
function counted({ topic, items }: List): readonly ListItem[] {
  return topic.by === 'kind'
    ? items.filter((item) => item.type === 'section' && item.section.kind === topic.kind)
    : items
}

/** The entry of a list that opens a section. */
function placeIn(listed: readonly Target[], section: string): number | undefined {
  const place = listed.findIndex((target) => target.to === 'section' && target.section === section)
  return place < 0 ? undefined : place
}

export function targetOf(item: ListItem): Target {
  switch (item.type) {
    case 'term':
      return { to: 'term', term: item.term.term }
    case 'claim':
      return { to: 'claims', claims: [`${item.claim.section}/${item.claim.id}`] }
    default:
      return { to: 'section', section: item.section.id }
  }
}
