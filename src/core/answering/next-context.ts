import type { Answer, Found, List, ListItem, None } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { listKeyOf } from '../model/list-key.ts'
import type { SectionRef } from '../model/section.ts'
import type { ClaimId, Target } from '../model/target.ts'

/** Entries of a list that are remembered: nobody counts further. */
const MOST_LISTED = 60

/** Claims of a section that are remembered as said. */
const MOST_REMEMBERED = 30

/** What to remember after an answer. @param opened the place in the last list that the answer was opened from */
export function nextContext(answer: Answer, before: Context | undefined, opened?: number): Context {
  const { language } = answer
  switch (answer.outcome) {
    case 'answer':
      return afterFound(answer, before, opened)
    case 'list': {
      const list = listKeyOf(answer.topic)
      const listed = counted(answer).slice(0, MOST_LISTED).map(targetOf)
      return { version: 1, language, claims: [], listed, ...(list !== undefined && { list, ...ownerOf(answer) }) }
    }
    case 'none':
      return afterNone(answer, before)
    case 'help':
      return before ?? { version: 1, language, claims: [], listed: [] }
  }
}

/** The same after a question that leaned on the last answer: what was listed can still be counted. */
export function afterLeaning(answer: Answer, before: Context): Context {
  const next = nextContext(answer, before)
  if (next.listed.length > 0) return next
  const { listed, at } = before
  return { ...next, listed, ...listIn(before), ...(at !== undefined && { at }) }
}

/** The same after a follow-up: a list about the section that was spoken of does not end what is said of it. */
export function afterFollowUp(answer: Answer, before: Context, opened?: number): Context {
  const next = nextContext(answer, before, opened)
  if (answer.outcome !== 'list' || before.section === undefined || before.list !== undefined) return next
  const { section, claims, latest } = before
  return { ...next, section, claims, ...(latest !== undefined && { latest }) }
}

function afterFound(answer: Found, before: Context | undefined, opened?: number): Context {
  const { id } = answer.section
  const said = answer.claims.map(({ section, id: claim }): ClaimId => `${section}/${claim}`)
  const earlier = before?.section === id ? before.claims : []
  const common = {
    version: 1,
    language: answer.language,
    section: id,
    claims: [...new Set([...said, ...earlier])].slice(0, MOST_REMEMBERED),
    latest: said.length,
  } as const
  const entries = entriesOf(answer, said)
  if (entries.length > 0) return { ...common, listed: entries }
  const place = opened ?? placeIn(before?.listed ?? [], id)
  if (!before || place === undefined) return { ...common, listed: [] }
  return { ...common, listed: before.listed, at: place, ...listIn(before) }
}

/** What an answer shows as points, or as sections to choose from. */
function entriesOf({ shape, alternatives }: Found, said: readonly ClaimId[]): Target[] {
  if (shape === 'points' && said.length > 1) return said.map((claim) => ({ to: 'claims', claims: [claim] }))
  return alternatives.map(toSection)
}

/**
 * A no about a section stays with it. One to a question of its own is about what is near: still what was spoken of where
 * that is among it, else the nearest. Where nothing is near, the conversation is still about what it was about.
 */
function afterNone({ refusal, nearest, language }: None, before: Context | undefined): Context {
  const listed = nearest.map(toSection)
  if ('citation' in refusal) {
    const { id } = refusal.citation.section
    const claims = refusal.reason === 'not-stated' ? [`${id}/${refusal.claim.id}` as const] : []
    const earlier = before?.section === id ? before.claims : []
    const said = [...new Set([...claims, ...earlier])].slice(0, MOST_REMEMBERED)
    const latest = claims.length > 0 ? claims.length : before?.section === id ? before.latest : undefined
    const kept = before?.section === id ? before : undefined
    return {
      version: 1,
      language,
      section: id,
      claims: said,
      ...(latest !== undefined && { latest }),
      listed: kept?.listed ?? [],
      ...(kept && listIn(kept)),
      ...(kept?.at !== undefined && { at: kept.at }),
    }
  }
  const [near] = nearest
  if (!near) return before ? { ...before, language } : { version: 1, language, claims: [], listed }
  const stays = before && nearest.some(({ id }) => id === before.section)
  return { version: 1, language, ...(stays ? subjectOf(before) : { section: near.id, claims: [] }), listed }
}

/** What a conversation is about. */
const subjectOf = ({ section, claims, latest }: Context): Pick<Context, 'section' | 'claims' | 'latest'> => ({
  ...(section !== undefined && { section }),
  claims,
  ...(latest !== undefined && { latest }),
})

/** The document whose list it is, where it is one's alone. */
const ownerOf = ({ documents: [only, ...others] }: List): Pick<Context, 'listOf'> =>
  only === undefined || others.length > 0 ? {} : { listOf: only }

/** The list that a context remembers, and whose it is. */
const listIn = ({ list, listOf }: Context): Pick<Context, 'list' | 'listOf'> => ({
  ...(list !== undefined && { list }),
  ...(listOf !== undefined && { listOf }),
})

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

const toSection = ({ id }: SectionRef): Target => ({ to: 'section', section: id })

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
