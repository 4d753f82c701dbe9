import { expect, test } from 'vitest'
import { CLAIM_FEATURES } from '../../../src/core/retrieval/claim-features.ts'
import { search } from '../../fixtures/library.ts'

test('the claim that answers stands first', () => {
  for (const [language, question, id] of [
    ['sv', 'hur många timmar längre var det öppet utan personal', 'bib-meroppet/extra-timmar'],
    ['sv', 'blev det stölder när ingen var där', 'bib-meroppet/inga-stolder'],
    ['sv', 'vad kostade meröppet', 'bib-meroppet/inget-om-kostnad'],
    ['sv', 'hur dags öppnar dörrarna på söndag', 'bib-sondagsoppet/klockan-tolv'],
    ['sv', 'läses det sagor', 'bib-sondagsoppet/sagostund'],
    ['sv', 'vad är det för källa till de 37 timmarna', 'bib-not-1/kalla'],
    ['sv', 'gäller tiderna bokbussen', 'bib-oversikt/omfattning'],
    ['en', 'were books lost when nobody was there', 'bib-meroppet/inga-stolder'],
    ['en', 'at what hour do the doors open', 'bib-sondagsoppet/klockan-tolv'],
  ] as const) {
    const [best] = search(question, language).claims
    expect.soft(best && `${best.section.id}/${best.claim.id}`, question).toBe(id)
  }
})

test('a broad question gets the first claim of its section', () => {
  for (const [question, id] of [
    ['vad föreslås om söndagarna', 'varje-sondag'],
    ['vad är meröppet', 'fler-lan'],
  ] as const) {
    expect.soft(search(question).claims[0]?.claim.id, question).toBe(id)
  }
})

test('claims are ordered, each once, with every feature', () => {
  const { claims } = search('biblioteket på söndagar och kvällar')
  const scores = claims.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(claims.map(({ number }) => number)).size).toBe(claims.length)
  for (const { features } of claims) expect(Object.keys(features).sort()).toEqual([...CLAIM_FEATURES].sort())
})

test('what is asked for is a bonus for a claim that gives it, and never a filter', () => {
  const figureOf = (question: string, id: string) =>
    search(question).claims.find(({ claim }) => claim.id === id)?.features.figure
  expect(figureOf('hur många timmar gav meröppet', 'extra-timmar')).toBe(1)
  expect(figureOf('vad gav meröppet', 'extra-timmar')).toBe(0)
  expect(figureOf('hur många timmar gav meröppet', 'fler-lan')).toBe(0)
  expect(search('hur många lånade fler böcker med passerkort').claims.map(({ claim }) => claim.id)).toContain(
    'fler-lan',
  )
})

test('a question why may take for granted what a claim denies, and a word alone wants what there is', () => {
  const claimOf = (question: string, is: 'denies' | 'silent') =>
    search(question).claims.find(({ claim }) => claim[is])?.features
  expect(claimOf('varför blev böcker stulna', 'denies')).toMatchObject({ denies: 1, deniesWhy: 1 })
  expect(claimOf('blev böcker stulna', 'denies')).toMatchObject({ denies: 1, deniesWhy: 0 })
  expect(claimOf('meröppet', 'silent')).toMatchObject({ silent: 1, silentOpenly: 1 })
  expect(claimOf('vad kostade meröppet', 'silent')).toMatchObject({ silent: 1, silentOpenly: 0 })
})

test('claims whose questions ask for the same in particular are told by the share of them', () => {
  const asksAlike = (question: string, id: string) =>
    search(question).claims.find(({ claim }) => claim.id === id)?.features.asksAlike
  expect(asksAlike('vad kostade meröppet', 'inget-om-kostnad')).toBeGreaterThan(0.5)
  expect(asksAlike('vad kostade meröppet', 'fler-lan')).toBe(0)
  expect(asksAlike('meröppet', 'inget-om-kostnad')).toBe(0)
})

test('strange words rank nothing above anything by chance of letters', () => {
  for (const { score } of search('xyzzy').claims) expect(Number.isFinite(score)).toBe(true)
})
