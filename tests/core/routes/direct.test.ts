import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

describe('a part by its number', () => {
  test.each([
    ['lärdom 7', 'lardom-7-digitalt'],
    ['Lärdom 7', 'lardom-7-digitalt'],
    ['lardom 7', 'lardom-7-digitalt'],
    ['LÄRDOM NR 7', 'lardom-7-digitalt'],
    ['lärdom nummer 1', 'lardom-1-samordning'],
    ['lesson 7', 'lardom-7-digitalt'],
    ['lesson number 7', 'lardom-7-digitalt'],
    ['förslag 2', 'forslag-2-vulf'],
    ['forslag 2', 'forslag-2-vulf'],
    ['förslag 10', 'forslag-10-utbildningspaket'],
    ['vad säger förslag 10?', 'forslag-10-utbildningspaket'],
    ['proposal 10', 'forslag-10-utbildningspaket'],
    ['recommendation 3', 'forslag-3-specialistutbildningar'],
    ['utmaning 3', 'utmaning-3-aterhamtning'],
    ['challenge 4', 'utmaning-4-kommunal'],
    ['fotnot 13', 'fotnot-13'],
    ['fot not 13', 'fotnot-13'],
    ['fn 13', 'fotnot-13'],
    ['fn13', 'fotnot-13'],
    ['FN 13', 'fotnot-13'],
    ['not 13', 'fotnot-13'],
    ['footnote 13', 'fotnot-13'],
    ['what does footnote 13 say', 'fotnot-13'],
    ['note 13', 'fotnot-13'],
  ])('%s', (question, id) => {
    expect(expectOutcome(ask(question), 'answer').section.id).toBe(id)
  })

  test('a footnote brings those that give the same source', () => {
    expect(idsOf(ask('fotnot 13'))).toEqual(['fotnot-13', ...catalogue.section('fotnot-13').sameAs])
  })
})

describe('a number that is too high says which is the last', () => {
  test.each([
    ['förslag 11', 'proposal', 11, 10],
    ['proposal 11', 'proposal', 11, 10],
    ['lärdom 10', 'lesson', 10, 9],
    ['lesson 0', 'lesson', 0, 9],
    ['utmaning 5', 'challenge', 5, 4],
    ['fotnot 19', 'footnote', 19, 18],
    ['fn 99', 'footnote', 99, 18],
  ])('%s', (question, kind, number, last) => {
    const none = expectOutcome(ask(question), 'none')
    expect(none.refusal).toEqual({ reason: 'no-such-number', kind, number, last })
    expect(none.nearest.map((part) => part.kind)).toEqual([kind, kind, kind])
  })
})

describe('the parts on a page', () => {
  test.each([
    ['sida 16', 16],
    ['sidan 16', 16],
    ['SIDA 16', 16],
    ['sid 16', 16],
    ['s 16', 16],
    ['s. 16', 16],
    ['s.16', 16],
    ['vad står på sidan 16?', 16],
    ['page 16', 16],
    ['p. 16', 16],
    ['what is on page 16', 16],
    ['sida 3', 3],
    ['sida 20', 20],
  ])('%s', (question, page) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'page', page })
    expect(idsOf(list)).toEqual(catalogue.sections.filter(({ pages }) => pages.includes(page)).map(({ id }) => id))
  })

  test.each([
    ['sida 0', { reason: 'no-such-page', page: 0, last: 20 }],
    ['sida 21', { reason: 'no-such-page', page: 21, last: 20 }],
    ['page 99', { reason: 'no-such-page', page: 99, last: 20 }],
    ['sida 1', { reason: 'empty-page', page: 1 }],
    ['sida 2', { reason: 'empty-page', page: 2 }],
  ])('%s holds no part', (question, refusal) => {
    expect(expectOutcome(ask(question), 'none').refusal).toEqual(refusal)
  })
})

describe('a part by its id', () => {
  test.each(catalogue.sections.map(({ id }) => id))('%s', (id) => {
    expect(expectOutcome(ask(id), 'answer').section.id).toBe(id)
    expect(expectOutcome(ask(` ${id.toUpperCase()} `), 'answer').section.id).toBe(id)
  })
})
