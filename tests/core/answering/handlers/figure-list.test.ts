import { expect, test } from 'vitest'
import { listedFigures } from '../../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, items, knowledge } from '../../../fixtures/memo.ts'

/** The values of an answer's figures. */
function valuesIn(question: string): string[] {
  const answer = ask(question)
  const claims =
    answer.outcome === 'list'
      ? answer.items.flatMap((item) => (item.type === 'claim' ? [item.claim] : []))
      : answer.outcome === 'answer'
        ? answer.claims
        : []
  return claims.flatMap(({ section, id }) => {
    const claim = catalogue.section(section).claims.find((one) => one.id === id)
    return claim?.figure ? [claim.figure.value.sv] : []
  })
}

test('figures about something of a role are not all that concern the role', () => {
  const { outcome } = ask('figures on staff sick leave?')
  expect(outcome).not.toBe('list')
})

test('siffror lists every figure and date, once', () => {
  for (const word of items('siffror; SIFFROR; sifror; statistik; figures; numbers')) {
    const list = expectOutcome(ask(word), 'list')
    expect.soft(list.topic, word).toEqual({ by: 'figures' })
    const ids = list.items.map((item) => (item.type === 'claim' ? `${item.section.id}/${item.claim.id}` : ''))
    expect
      .soft(ids, word)
      .toEqual(listedFigures(knowledge.sections).map(({ claim, section }) => `${section.id}/${claim.id}`))
  }
})

test('with an actor: what its sections state or what names it', () => {
  expect(expectOutcome(ask('siffror kommun'), 'list').topic).toMatchObject({ by: 'figures', of: 'Kommunen' })
  expect(valuesIn('siffror kommun')).toEqual(expect.arrayContaining(['1 700']))
  expect(valuesIn('siffror kommun')).not.toContain('28')
})

test('with a subject: those that have it', () => {
  for (const [question, value] of [
    ['siffror IVO', '1 700'],
    ['siffror sjuksköterskor', '28'],
    ['statistik läkare', '26'],
    ['siffror operationer', '50'],
  ] as const) {
    expect.soft(valuesIn(question), question).toContain(value)
  }
})

test('of something without figures lists none', () => {
  expect(ask('siffror papegojor').outcome).not.toBe('list')
})

test('in a sentence about something else is no command', () => {
  expect(ask('var kommer siffran om 1177 ifrån')).not.toHaveProperty('topic.by', 'figures')
})
