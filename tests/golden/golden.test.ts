import { describe, expect, test } from 'vitest'
import { BLIND, BOUNDARY, goldenFiles, readQuestions } from '../../src/measure/questions.ts'
import { put, score } from '../../src/measure/score.ts'
import { ask, catalogue } from '../fixtures/memo.ts'

/*
 * Questions written by others than those who wrote the knowledge, each with the parts that answer it and why. The
 * floors are those of issue 2; `npm run eval` prints the figures by type, and every miss.
 */

const FLOORS = { gold1: 0.88, accept1: 0.95, gold3: 0.97, refused: 0.85 }
const MOST_FALSE_REFUSALS = 0.03

const files = goldenFiles()
const questions = files.flatMap(readQuestions)
const result = score(put(ask, questions))

/*
 * Questions right at the edge of what the memo answers, more than half of them outside: harder than what people ask.
 * There is no floor for it in issue 2; these keep what is reached (72 % refused, 3 % refused wrongly).
 */
describe('questions at the boundary', () => {
  const boundary = score(put(ask, readQuestions(BOUNDARY)))

  test('are refused where the memo does not answer', () => {
    expect(boundary.refused).toBeGreaterThanOrEqual(0.7)
  })

  test('are answered where it does', () => {
    expect(boundary.falseRefusals).toBeLessThanOrEqual(0.05)
    expect(boundary.gold1).toBeGreaterThanOrEqual(0.9)
  })
})

test('questions that nothing was fitted on do as well', () => {
  const blind = score(put(ask, readQuestions(BLIND)))
  for (const figure of ['gold1', 'accept1', 'gold3', 'refused'] as const) {
    expect.soft(blind[figure], figure).toBeGreaterThanOrEqual(FLOORS[figure])
  }
  expect(blind.falseRefusals).toBeLessThanOrEqual(MOST_FALSE_REFUSALS)
})

describe('all golden questions', () => {
  test('are 200 or more', () => {
    expect(questions.length).toBeGreaterThanOrEqual(200)
  })

  test.each([
    ['the first part is gold', 'gold1'],
    ['the first part is gold or acceptable', 'accept1'],
    ['a gold part is among the first three', 'gold3'],
    ['questions out of scope are refused', 'refused'],
  ] as const)('%s', (_, figure) => {
    expect(result[figure]).toBeGreaterThanOrEqual(FLOORS[figure])
  })

  test('questions with an answer are not refused', () => {
    expect(result.falseRefusals).toBeLessThanOrEqual(MOST_FALSE_REFUSALS)
  })

  test.each([...files, BOUNDARY, BLIND])('are each asked once in %s', (file) => {
    const asked = readQuestions(file).map(({ q }) =>
      q
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    expect(asked.filter((q, i) => asked.indexOf(q) !== i)).toEqual([])
  })

  test('have each a number of their own', () => {
    expect(new Set(questions.map(({ n }) => n)).size).toBe(questions.length)
  })

  test('name parts that exist', () => {
    const all = [...files, BOUNDARY, BLIND].flatMap(readQuestions)
    const named = all.flatMap(({ gold, ok }) => [...gold, ...ok])
    expect(named.filter((id) => !catalogue.has(id))).toEqual([])
  })
})
