import { expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf, idsOfKind, items, knowledge } from '../../../fixtures/memo.ts'

test('lessons and challenges that led to no proposal are those in which none stands', () => {
  const parents = new Set(catalogue.sections.filter(({ kind }) => kind === 'proposal').map(({ parent }) => parent))
  for (const [question, kind] of [
    ['vilka lärdomar ledde inte till förslag', 'lesson'],
    ['vilka utmaningar saknar förslag', 'challenge'],
    ['which challenges have no proposal', 'challenge'],
  ] as const) {
    const list = expectOutcome(ask(question), 'list')
    expect.soft(list.topic, question).toEqual({ by: 'without-proposal', kind })
    expect.soft(idsOf(list), question).toEqual(idsOfKind(kind).filter((id) => !parents.has(id)))
  }
  expect(ask('förslag utan lärdom')).not.toHaveProperty('topic.by', 'without-proposal')
})

test('each proposal stands beside the lesson or challenge that it comes from', () => {
  for (const question of items(`hur hänger lärdomarna ihop med förslagen; vilken lärdom ledde till vilket förslag;
    how do the lessons relate to the proposals`)) {
    const list = expectOutcome(ask(question), 'list')
    expect.soft(list.topic, question).toEqual({ by: 'proposals-by-origin' })
    expect.soft(idsOf(list), question).toEqual(idsOfKind('proposal'))
    for (const item of list.items) {
      const parent = item.type === 'origin' ? item.parent.id : undefined
      expect.soft(parent, question).toBe(item.type === 'term' ? '' : catalogue.section(item.section.id).parent)
    }
  }
})

test('the authorities are the glossary’s, all of them; those in the council are another question', () => {
  const authorities = knowledge.terms.filter(({ kind }) => kind === 'authority').map(({ term }) => term)
  for (const question of items('vilka myndigheter nämns; lista alla organisationer; which authorities are mentioned')) {
    const { items: entries } = expectOutcome(ask(question), 'list')
    expect
      .soft(
        entries.map((item) => (item.type === 'term' ? item.term.term : '')),
        question,
      )
      .toEqual(authorities)
  }
  expect(authorities.length).toBeGreaterThan(5)
  expect(ask('vilka myndigheter sitter i rådet').outcome).not.toBe('list')
})

test('all sources are the footnotes', () => {
  for (const question of items('vilka källor använder promemorian; alla källor tack; which sources does the memo use'))
    expect.soft(idsOf(expectOutcome(ask(question), 'list')), question).toEqual(idsOfKind('footnote'))
})

test('the largest of several is not told: the document does not rank them', () => {
  for (const [question, kind] of [
    ['vilken utmaning är störst', 'challenge'],
    ['viktigaste förslaget', 'proposal'],
    ['which challenge is the biggest', 'challenge'],
    ['most important proposal', 'proposal'],
  ] as const) {
    const none = expectOutcome(ask(question), 'none')
    expect.soft(none.refusal, question).toEqual({ reason: 'not-ranked', kind })
    expect
      .soft(
        none.nearest.map(({ id }) => id),
        question,
      )
      .toEqual(idsOfKind(kind))
  }
})
