import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/query/parse.ts'
import { createRank } from '../../../src/core/retrieval/ranking.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { LIBRARY } from '../../fixtures/knowledge-folder.ts'

const rank = createRank(loadCatalogue(LIBRARY))
const first = (question: string): string | undefined => rank(analyse(question)).hits[0]?.section.id

describe('the part that is meant stands first, though the question shares few words with it', () => {
  test.each([
    // its own words
    ['när öppnar biblioteket på söndagar', 'bib-sondagsoppet'],
    // without å, ä, ö
    ['nar oppnar biblioteket pa sondagar', 'bib-sondagsoppet'],
    // misspelt
    ['när öpnar bibloteket på söndgar', 'bib-sondagsoppet'],
    // a synonym that the part lacks: bibban
    ['är bibban öppen på söndag', 'bib-sondagsoppet'],
    // a compound in two words
    ['söndags öppet', 'bib-sondagsoppet'],
    // a term's other form
    ['meröppettid', 'bib-meroppet'],
    // only a fact says it
    ['37 timmar', 'bib-meroppet'],
    // a question asked before in nearly these words
    ['varför stängdes bokbussen tidigt i vintras', 'bib-kvallspass'],
    // a source is asked for
    ['vilken källa har de extra timmarna', 'bib-not-1'],
    // English
    ['why did the book bus close early', 'bib-kvallspass'],
    ['is there story time for children on Sundays', 'bib-sondagsoppet'],
  ])('%s', (question, id) => {
    expect(first(question)).toBe(id)
  })
})

test('hits are ordered, each part once', () => {
  const { hits } = rank(analyse('biblioteket på söndagar och kvällar'))
  const scores = hits.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(hits.map(({ section }) => section.id)).size).toBe(hits.length)
})

test('likeness and coverage are shares', () => {
  for (const question of ['när öppnar biblioteket på söndagar', 'rymdraketer', 'bok', 'x']) {
    const { likeness, coverage } = rank(analyse(question))
    for (const share of [likeness, coverage]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1 + Number.EPSILON * 10)
    }
  }
})

test('a phrase of its own is as like as can be', () => {
  const { likeness } = rank(analyse('kan jag gå in på biblioteket när ingen bibliotekarie är där'))
  expect(likeness).toBeGreaterThan(0.95)
})

test('nothing in common: no hits', () => {
  expect(rank(analyse('xyzzy qwqwq')).hits).toEqual([])
})

test('what is outside is named, or likened to', () => {
  expect(rank(analyse('finns det förseningsavgift')).named?.id).toBe('bib-forseningsavgift')
  expect(rank(analyse('hur dyr blir en försenad bok')).strangers[0]?.topic.id).toBe('bib-forseningsavgift')
  expect(rank(analyse('when does the pool open for a swim')).strangers[0]?.topic.id).toBe('bib-simhall')
})
