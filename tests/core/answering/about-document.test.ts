import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

describe('a question about the council itself', () => {
  test.each([
    ['rådet', 'om-radet'],
    ['vad är rådet', 'om-radet'],
    ['vad gör rådet', 'uppdrag'],
    ['vad gör rådet nu', 'uppdrag'],
    ['vad gor radet', 'uppdrag'],
    ['var finns rådet', 'om-radet'],
    ['hur når jag rådet', 'om-radet'],
    ['hur finansieras rådet', 'om-radet'],
    ['hur många regioner är med i rådet', 'om-radet'],
    ['när bildades rådet', 'om-analysen'],
    ['what does the council do', 'uppdrag'],
  ])('%s: %s', (question, first) => {
    expect(expectOutcome(ask(question), 'answer').section.id).toBe(first)
  })

  test.each([
    ['finns rådet kvar', 'radet-efter-2020'],
    ['who is on the council', 'ovriga-ledamoter'],
    ['vad kostar rådet', 'radets-budget'],
  ])('%s is refused with its topic', (question, id) => {
    expect(expectOutcome(ask(question), 'none').refusal).toMatchObject({ reason: 'outside', topic: { id } })
  })
})

describe('a question about the document itself', () => {
  const [{ overview } = { overview: '' }] = catalogue.documents
  test.each([
    ['när kom rapporten', 'forord'],
    ['när skrevs promemorian', 'forord'],
    ['vem riktar sig promemorian till', 'sandlista'],
    ['fick MAS promemorian', 'sandlista'],
    ['did any ministries get the memo', 'sandlista'],
    ['promemorian', overview],
    ['vad handlar rapporten om', overview],
    ['vad handlar det om', overview],
    ['vad säger rådet', overview],
    ['what is this about', overview],
  ])('%s: %s', (question, first) => {
    expect(idsOf(ask(question))[0]).toBe(first)
  })
})

test.each([
  ['vad säger rådet om återhämtning', 'utmaning-3-aterhamtning'],
  ['hur ser rådet på teamarbete enligt rapporten', 'lardom-6-teamarbete'],
  ['nämns kohortvård i promemorian', 'lardom-4-bemanning'],
])('%s is a question about something else', (question, first) => {
  expect(idsOf(ask(question))[0]).toBe(first)
})
