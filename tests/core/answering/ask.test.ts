import { describe, expect, test } from 'vitest'
import { createAsk, plainText } from '../../../src/core/index.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { REAL } from '../../fixtures/knowledge-folder.ts'
import { goldenFiles, readQuestions } from '../../../src/measure/questions.ts'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

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

describe('the same question gives the same answer', () => {
  test.each(QUESTIONS)('%s', (question) => {
    expect(ask(question)).toEqual(ask(question))
  })

  test('also from another start, whatever was asked in between', () => {
    const other = createAsk(loadCatalogue(REAL))
    for (const question of [...QUESTIONS].reverse()) other(question)
    for (const question of QUESTIONS) expect(plainText(other(question))).toBe(plainText(ask(question)))
  })
})

describe('the answer id', () => {
  test.each([
    ['vad föreslår rådet om VFU?', 'Vad föreslår rådet om vfu'],
    ['vad föreslår rådet om VFU?', 'vad foreslar radet om vfu'],
    ['förslag', '  FÖRSLAG! '],
    ['what is proposed about placements', 'What is proposed about placements?'],
  ])('%j and %j have the same', (a, b) => {
    expect(ask(a).id).toBe(ask(b).id)
  })

  test('is 12 hexadecimal digits', () => {
    for (const question of QUESTIONS) expect(ask(question).id).toMatch(/^[0-9a-f]{12}$/)
  })

  test('differs between questions', () => {
    expect(new Set(QUESTIONS.map((question) => ask(question).id)).size).toBe(QUESTIONS.length)
  })
})

test('the question is handed back as it was typed', () => {
  const typed = '  Vad FÖRESLÅR rådet om VFU?!  '
  expect(ask(typed).question).toBe(typed)
})

describe('every part can be cited', () => {
  test.each(catalogue.sections)('$id', (section) => {
    const { citation, neighbours } = expectOutcome(ask(section.id), 'answer')
    expect(citation.section).toBe(section)
    expect(citation.document.id).toBe('promemoria-2020')
    expect(citation.footnotes.map(({ number }) => number)).toEqual(section.footnotes)
    expect(neighbours.parent?.id).toBe(section.parent)
    expect(neighbours.proposals.map(({ id }) => id)).toEqual(section.proposals)
  })
})

describe('the fact asked for is said first', () => {
  test.each([
    ['hur många fler sökte till sjuksköterskeutbildningen', '2 800'],
    ['hur många ledamöter har rådet', '14'],
    ['hur mycket färre operationer blev det', '50'],
    ['hur många professioner omfattas', '22'],
    ['how many professions are covered', '22'],
  ])('%s: %s', (question, value) => {
    const answer = ask(question)
    expect(answer).toHaveProperty('opening.facts')
    const [opening = ''] = plainText(answer).split('\n\n')
    expect(opening.replaceAll('\u00a0', ' ')).toContain(value)
  })

  test('a question for no figure gets none', () => {
    expect(ask('varför behöver personalen återhämtning')).not.toHaveProperty('opening.facts')
  })
})

describe('choices', () => {
  const answers = goldenFiles()
    .flatMap(readQuestions)
    .map(({ q }) => ask(q))
  const choices = answers.flatMap((answer) => (answer.outcome === 'choices' ? [answer] : []))

  test('are offered for some questions, but for few', () => {
    expect(choices.length).toBeGreaterThan(0)
    expect(choices.length / answers.length).toBeLessThan(0.15)
  })

  test('are two or three parts, best first', () => {
    for (const answer of choices) {
      const [leading, ...others] = idsOf(answer)
      expect(answer.section.id).toBe(leading)
      expect(answer.others.length).toBeLessThanOrEqual(2)
      expect(answer.others.map(({ id }) => id)).toEqual(others.slice(0, answer.others.length))
    }
  })
})

describe('a part is found by the questions written for it', () => {
  test.each(['sv', 'en'] as const)('%s', (language) => {
    const asked = catalogue.sections.flatMap(({ id, questions }) => questions[language].map((q) => ({ id, q })))
    const found = asked.filter(({ id, q }) => idsOf(ask(q)).slice(0, 3).includes(id))
    expect(found.length / asked.length).toBeGreaterThan(0.95)
  })
})
