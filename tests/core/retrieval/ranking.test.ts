import { expect, test } from 'vitest'
import { SECTION_FEATURES } from '../../../src/core/retrieval/section-features.ts'
import { search } from '../../fixtures/library.ts'

test('the section that is meant stands first, though the question shares few words with it', () => {
  for (const [language, question, id] of [
    // its own words
    ['sv', 'när öppnar biblioteket på söndagar', 'bib-sondagsoppet'],
    // without å, ä, ö
    ['sv', 'nar oppnar biblioteket pa sondagar', 'bib-sondagsoppet'],
    // misspelt
    ['sv', 'när öpnar bibloteket på söndgar', 'bib-sondagsoppet'],
    // a synonym that the section lacks: bibban
    ['sv', 'är bibban öppen på söndag', 'bib-sondagsoppet'],
    // a compound in two words
    ['sv', 'söndags öppet', 'bib-sondagsoppet'],
    // a term's other form
    ['sv', 'meröppettid', 'bib-meroppet'],
    // only a claim's question says it
    ['sv', 'stölder utan bemanning', 'bib-meroppet'],
    // a question asked before in nearly these words
    ['sv', 'varför stängdes bokbussen tidigt i vintras', 'bib-kvallspass'],
    // further wordings, of a section and of a claim
    ['sv', 'nattsuddare', 'bib-kvallspass'],
    ['sv', 'högläsning för småttingar', 'bib-sondagsoppet'],
    // a source is asked for
    ['sv', 'vilken källa har de extra timmarna', 'bib-not-1'],
    ['en', 'why did the book bus close early', 'bib-kvallspass'],
    ['en', 'is there story time for children on Sundays', 'bib-sondagsoppet'],
  ] as const) {
    expect.soft(search(question, language).ranking.sections[0]?.section.id, question).toBe(id)
  }
})

test('all sections are ranked, best first, each once, with every feature', () => {
  const { sections } = search('biblioteket på söndagar och kvällar').ranking
  const scores = sections.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(sections.map(({ section }) => section.id)).size).toBe(6)
  for (const { features } of sections) expect(Object.keys(features).sort()).toEqual([...SECTION_FEATURES].sort())
})

test('features and similarities are shares', () => {
  for (const question of ['när öppnar biblioteket på söndagar', 'rymdraketer', 'bok', 'x', '', '7']) {
    const { sections, similarity, unknownWords } = search(question).ranking
    const shares = [
      similarity.max,
      similarity.topMean,
      unknownWords,
      ...sections.flatMap((one) => one.features.coverage),
    ]
    for (const share of shares) {
      expect.soft(share, question).toBeGreaterThanOrEqual(0)
      expect.soft(share, question).toBeLessThanOrEqual(1 + 1e-9)
    }
    for (const { score } of sections) expect.soft(Number.isFinite(score), question).toBe(true)
  }
})

test('a phrase of its own is as similar as can be', () => {
  const { similarity } = search('kan jag gå in på biblioteket när ingen bibliotekarie är där').ranking
  expect(similarity.max).toBeGreaterThan(0.95)
})

test('words that stand nowhere, nor anything like them, are unknown', () => {
  expect(search('xyzzy qwqwq').ranking.unknownWords).toBe(1)
  expect(search('bokbussens xyzzy').ranking.unknownWords).toBe(0.5)
  expect(search('bokbusens vintertider').ranking.unknownWords).toBeLessThan(1)
  expect(search('7').ranking.unknownWords).toBe(1)
})

test('what is out of scope is named, or similar to', () => {
  const firstTopic = (question: string, language?: 'en') => search(question, language).ranking.topic?.topic.id
  expect(search('finns det förseningsavgift').ranking.named?.id).toBe('bib-forseningsavgift')
  expect(firstTopic('hur dyr blir en försenad bok')).toBe('bib-forseningsavgift')
  expect(firstTopic('when does the pool open for a swim', 'en')).toBe('bib-simhall')
})
