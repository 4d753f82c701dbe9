import { expect, test } from 'vitest'
import { createEngines } from '../../../../src/core/answering/engine.ts'
import { createReadLeaning } from '../../../../src/core/answering/in-context/leaning.ts'
import { parse } from '../../../../src/core/query/parsed-query.ts'
import { items, knowledge } from '../../../fixtures/memo.ts'

const engine = createEngines(knowledge).sv
const readLeaning = createReadLeaning(engine)
const read = (question: string) => readLeaning(parse(question, engine.lexicon), question)

test('what leaves out its subject leans', () => {
  for (const question of items(
    'varför; hur många då; vem ska betala det; och läkare; o sköterskorna då; vad skulle det leda till',
  ))
    expect.soft(read(question).leans, question).toBe(true)
})

test('what names its subject does not', () => {
  for (const question of items(
    'vad föreslår rådet om verksamhetsförlagd utbildning; hälsoprofessioner, vilka yrken räknas dit; vilka specialister är det mest ont om; va kan man fråga dig om',
  ))
    expect.soft(read(question).leans, question).toBe(false)
})

test('words that say nothing of a subject do not count', () => {
  expect(read('är det viktigt')).toMatchObject({ telling: [], isBare: true, isShort: true })
  expect(read('och läkare')).toMatchObject({ goesOn: true, telling: [{ folded: 'lakare' }] })
})
