import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readQuestionSet } from '../../src/measure/question-sets.ts'
import { createAddedRank, createBareRank, passagesOf, meanReciprocalRank } from '../../src/measure/strangers.ts'
import { temporaryFolder } from '../fixtures/added-report.ts'

const LIGHT = 'Belysningen på cykelbanan byttes i mars.\nSedan dess cyklar fler på vintern.'
const BENCH = 'Bänkarna vid sjön målas om <varje> vår & höst.'
const BUS = 'Bussen till stationen går var tionde minut.'

function write(name: string, text: string): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}

const reading = [
  { question: 'När byttes belysningen?', context: LIGHT, choices: [] },
  { question: 'Hur ofta går bussen?', context: BUS, choices: [] },
]
const asRead = reading.map(({ question, context }) => ({ question, passage: context }))

test.each([
  ['a list', reading],
  ['a list as data', { data: reading }],
])('SweQUAD-MC is read from %s', (_, content) => {
  expect(readQuestionSet(write('test.json', JSON.stringify(content)))).toEqual(asRead)
})

test('SweFAQ is read line by line: the right candidate is the passage', () => {
  const line = { question: 'Målas bänkarna?', candidate_answers: [BUS, BENCH], label: 1, category_id: 3 }
  const file = write('test.jsonl', `${JSON.stringify(line)}\n\n`)
  expect(readQuestionSet(file)).toEqual([{ question: 'Målas bänkarna?', passage: BENCH }])
})

test('a file of another form is named, with its line', () => {
  const line = JSON.stringify({ question: 'Målas bänkarna?', candidate_answers: [BUS], label: 1 })
  expect(() => readQuestionSet(write('a.jsonl', `\n${line}`))).toThrow(/a\.jsonl, line 2: is neither/)
  expect(() => readQuestionSet(write('b.json', '[{"q": 1}]'))).toThrow(/b\.json: is neither/)
})

test('the reciprocal rank is one over the place of the right passage, and nothing beyond the tenth', () => {
  const asked = [0, 1, 10, 99].map((right) => ({ question: '', right }))
  expect(meanReciprocalRank(asked, () => [...Array(20).keys()])).toBeCloseTo((1 + 1 / 2) / 4)
})

test('the bot and MiniSearch both rank the passages of a set, each once', async () => {
  const { passages, asked } = passagesOf([...asRead, { question: 'Vad målas?', passage: BENCH }, ...asRead])
  expect(passages).toEqual([LIGHT, BUS, BENCH])
  expect(asked.map(({ right }) => right)).toEqual([0, 1, 2, 0, 1])
  const rank = await createAddedRank(passages, 'knowledge/common')
  expect(rank('hur ofta går bussarna till stationen')[0]).toBe(1)
  expect(rank('belysning av cykelbanan')[0]).toBe(0)
  expect(createBareRank(passages)('bussen')).toEqual([1])
})
