import { describe, expect, test } from 'vitest'
import { BOUNDARY, goldenFiles, readQuestions } from '../../src/measure/questions.ts'
import { put, score } from '../../src/measure/score.ts'
import type { Answer } from '../../src/core/index.ts'
import { catalogue, core } from '../fixtures/memo.ts'

/*
 * Questions written by others than those who wrote the knowledge, each with the sections that answer it and why. The
 * floors stand a little below what is reached; `npm run eval` prints the figures by set, and every miss.
 */

const files = goldenFiles()
const questions = files.flatMap(readQuestions)

/** What each got when it was asked by itself. */
const alone = new Map<string, string>()

function askAlone(question: string): Answer {
  const answer = core.ask(question)
  alone.set(question, gistOf(answer))
  return answer
}

/** What an answer says, in short; nothing, where there is none. */
function gistOf(answer: Answer): string {
  switch (answer.outcome) {
    case 'answer':
      return answer.claims.map(({ section, id }) => `${section}/${id}`).join(' ')
    case 'list':
      return JSON.stringify(answer.topic)
    case 'help':
    case 'none':
      return ''
  }
}

describe('all golden questions', () => {
  const result = score(put({ ask: askAlone, present: core.present }, questions))

  test.each([
    ['the first section is gold', 'gold1', 0.87],
    ['the first section is gold or acceptable', 'accept1', 0.91],
    ['a gold section is among the first three', 'gold3', 0.93],
    ['questions out of scope are refused', 'refused', 0.84],
    ['what must be said first is', 'passed', 0.84],
  ] as const)('%s', (_, figure, floor) => {
    expect(result[figure]).toBeGreaterThanOrEqual(floor)
  })

  test('questions with an answer are not refused', () => {
    expect(result.falseRefusals).toBeLessThanOrEqual(0.045)
  })

  test('answers are short', () => {
    expect(result.length.median).toBeLessThanOrEqual(450)
    expect(result.length.p90).toBeLessThanOrEqual(700)
  })
})

/**
 * Those that the last answer draws to its own section or words all the same; one that it no longer draws fails the test. After a
 * footnote "den" of "när kom den ut" is what that names, and rightly drawn. The last is a fault: a name that nothing is known of leans
 * on what was said.
 */
const DRAWN = [
  'varför var det bara läkarna som fick erkännande',
  'vad ska kommunerna göra',
  'vad säger de om forskningen',
  '1177 siffror tack',
  'forskningen, va va lärdomen',
  'gäller det tandvården också?',
  'varifrån kommer 1177 siffran',
  'skolsköterskor, vad gäller för dom',
  'när kom den ut',
  'hur gick det för frölunda igår',
]

describe('a golden question in a conversation', () => {
  const before = ['fotnot 13', 'förslag', 'lärdom 7', 'vad är VULF', 'sida 9'].map((q) => core.converse(q).context)

  test('has a topic of its own, and is answered as if nothing had been said before', () => {
    const drawn = questions.filter(
      ({ q }, i) => gistOf(core.converse(q, before[i % before.length]).answer) !== alone.get(q),
    )
    expect(alone.size).toBeGreaterThanOrEqual(200)
    expect(drawn.map(({ q }) => q)).toEqual(DRAWN)
  })
})

/* Questions right at the edge of what the memo answers, more than half of them outside: harder than what people ask. */
describe('questions at the boundary', () => {
  const boundary = score(put(core, readQuestions(BOUNDARY)))

  test('are refused where the memo does not answer', () => {
    expect(boundary.refused).toBeGreaterThanOrEqual(0.75)
  })

  test('are answered where it does', () => {
    expect(boundary.falseRefusals).toBeLessThanOrEqual(0.06)
    expect(boundary.gold1).toBeGreaterThanOrEqual(0.79)
  })
})

describe('the sets', () => {
  const all = [...files, BOUNDARY]

  test('hold many questions, each once in its file', () => {
    expect(questions.length).toBeGreaterThanOrEqual(200)
    for (const file of all) {
      const asked = readQuestions(file).map(({ q }) => q.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
      expect.soft(asked.filter((q, i) => asked.indexOf(q) !== i), file).toEqual([])
    }
  })

  test('name sections that exist', () => {
    const named = all.flatMap(readQuestions).flatMap(({ gold, ok }) => [...gold, ...ok])
    expect(named.filter((id) => !catalogue.has(id))).toEqual([])
  })

  test('number their questions', () => {
    const numbers = questions.map(({ n }) => n)
    expect(numbers.filter((n, i) => numbers.indexOf(n) !== i)).toEqual([])
  })
})
