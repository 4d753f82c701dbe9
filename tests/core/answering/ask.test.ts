import { describe, expect, test } from 'vitest'
import { createCore, LONGEST_QUESTION } from '../../../src/core/index.ts'
import { compiledIndexes, loadCatalogue } from '../../../src/knowledge/index.ts'
import { goldenFiles, readQuestions } from '../../../src/measure/questions.ts'
import { REAL } from '../../fixtures/knowledge-folder.ts'
import { ask, catalogue, expectOutcome, idsOf, open } from '../../fixtures/memo.ts'

const QUESTIONS = [
  'vad föreslår rådet om VFU?',
  'hur många operationer ställdes in',
  'vad betyder VULF',
  'förslag kommun',
  'sida 16',
  'fotnot 13',
  'vad är lönen för en undersköterska',
  'hej',
  'what does the council propose about placements?',
]

/** Characters of an answer without its trace: it can be stored, sent and logged. */
const MOST_CHARACTERS = 8000
/** The same of an item of a list. */
const MOST_OF_ITEM = 1000

/** All golden questions would take a busy machine half a minute. */
const EVERY = 8
const golden = goldenFiles()
  .flatMap(readQuestions)
  .filter((_, i) => i % EVERY === 0)
const goldenAnswers = golden.map(({ q }) => ask(q))

test('the same question gives the same answer, also from another start, whatever was asked in between', () => {
  const other = createCore(loadCatalogue(REAL), compiledIndexes)
  for (const question of QUESTIONS.toReversed()) other.ask(question)
  for (const question of QUESTIONS) expect.soft(other.ask(question), question).toEqual(ask(question))
})

describe('the answer id', () => {
  test('is the same for the same words, however they are spelt', () => {
    for (const [a, b] of [
      ['vad föreslår rådet om VFU?', 'Vad föreslår rådet om vfu'],
      ['vad föreslår rådet om VFU?', 'vad foreslar radet om vfu'],
      ['förslag', '  FÖRSLAG! '],
      ['what is proposed about placements', 'What is proposed about placements?'],
    ] as const) {
      expect.soft(ask(a).id, a).toBe(ask(b).id)
    }
  })

  test('is 12 hexadecimal digits, and differs between questions', () => {
    const ids = QUESTIONS.map((question) => ask(question).id)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(QUESTIONS.length)
  })
})

test('the question is handed back as it was typed, and read only so far', () => {
  const typed = '  Vad FÖRESLÅR rådet om VFU?!  '
  expect(ask(typed).question).toBe(typed)
  const long = 'vad föreslår rådet om vfu? '.repeat(100)
  expect(ask(long)).toEqual({ ...ask(long.slice(0, LONGEST_QUESTION)), question: long })
})

test('every section can be asked for by its id, and cited', () => {
  for (const { id, document } of catalogue.sections) {
    for (const question of [id, ` ${id.toUpperCase()} `]) {
      const { section, citation, claims } = expectOutcome(ask(question), 'answer')
      expect.soft(section.id, question).toBe(id)
      expect.soft(citation.section, question).toEqual(section)
      expect.soft(citation.document, question).toBe(document)
      expect.soft(claims[0].section, question).toBe(id)
    }
  }
})

test('an answer is slim: it can be stored, sent and logged', () => {
  const opened = catalogue.sections.flatMap(({ id }) => open({ to: 'section', section: id }, 'en') ?? [])
  const lists = ['förslag', 'fotnoter', 'siffror', 'ordlista', 'om', 'förslag kommun', 'sida 16'].map((q) => ask(q))
  for (const answer of [...goldenAnswers, ...opened, ...lists]) {
    const most = answer.outcome === 'list' ? answer.items.length * MOST_OF_ITEM + MOST_CHARACTERS : MOST_CHARACTERS
    const { length } = JSON.stringify({ ...answer, trace: undefined })
    expect.soft(length, answer.question).toBeLessThan(most)
    expect.soft(JSON.parse(JSON.stringify(answer)), answer.question).toEqual(answer)
  }
})

test('what an answer says, it cites: pages and footnotes of the claims', () => {
  for (const answer of goldenAnswers) {
    if (answer.outcome !== 'answer') continue
    const own = answer.claims.filter(({ section }) => section === answer.section.id)
    const pages = new Set(own.flatMap((claim) => claim.pages))
    if (pages.size > 0) expect.soft(new Set(answer.citation.pages), answer.question).toEqual(pages)
    const footnotes = new Set(own.flatMap((claim) => claim.footnotes))
    expect.soft(new Set(answer.citation.footnotes), answer.question).toEqual(footnotes)
    expect.soft(answer.hits[0].section.id, answer.question).toBe(answer.section.id)
  }
})

test('alternatives are offered for few questions, and are one or two other sections', () => {
  const found = goldenAnswers.flatMap((answer) => (answer.outcome === 'answer' ? [answer] : []))
  const open = found.filter(({ alternatives }) => alternatives.length > 0)
  expect(open.length).toBeGreaterThan(0)
  expect(open.length / found.length).toBeLessThan(0.25)
  for (const { question, section, alternatives } of open) {
    expect.soft(alternatives.length, question).toBeLessThanOrEqual(2)
    expect
      .soft(
        alternatives.map(({ id }) => id),
        question,
      )
      .not.toContain(section.id)
  }
})

test.each(['sv', 'en'] as const)('a section is found by the questions written for it (%s)', (language) => {
  const asked = catalogue.sections.flatMap(({ id, questions }) => questions[language].map((q) => ({ id, q })))
  const sample = asked.filter((_, i) => i % 3 === 0)
  const found = sample.filter(({ id, q }) => {
    const answer = ask(q)
    const denied = answer.outcome === 'none' ? answer.nearest.map((near) => near.id) : []
    return [...idsOf(answer), ...denied].slice(0, 3).includes(id)
  })
  expect(found.length / sample.length).toBeGreaterThan(0.9)
})

test('ready beforehand, and the same answers', () => {
  const core = createCore(loadCatalogue(REAL), compiledIndexes)
  core.warmUpAll()
  expect(core.ask('lesson 7')).toEqual(ask('lesson 7'))
})

describe('a wish for a language at the end of a question', () => {
  test('is no part of it, and the answer is in that language', () => {
    for (const [question, language, alone] of [
      ['lärdom 7 på engelska', 'en', 'lärdom 7'],
      ['vad är vulf på engelska tack', 'en', 'vad är vulf'],
      ['lesson 3 in Swedish please', 'sv', 'lesson 3'],
    ] as const) {
      const answer = ask(question)
      expect.soft(answer, question).toMatchObject({ outcome: 'answer', language, question })
      expect.soft(answer, question).toHaveProperty('claims.0.id', expectOutcome(ask(alone), 'answer').claims[0].id)
    }
    expect(ask('förslag in english')).toMatchObject({ outcome: 'list', language: 'en' })
  })

  test('is none where it asks what there is in a language', () => {
    for (const question of ['finns rapporten på engelska', 'finns det utbildningar på engelska'])
      expect.soft(ask(question), question).toMatchObject({ language: 'sv' })
  })
})
