import { expect, test } from 'vitest'
import { topicOf } from '../../../src/core/scope/topic.ts'
import { libraryEngine, search } from '../../fixtures/library.ts'
import { ask, expectOutcome, plainOf } from '../../fixtures/memo.ts'

const topicFor = (question: string): string | undefined => {
  const { query, ranking } = search(question)
  return topicOf(query, ranking, libraryEngine.lexicon)?.id
}

test('a topic is said that the question names, asks for in nearly its words, or whose deciding word it has', () => {
  expect(topicFor('tas någon förseningsavgift ut')).toBe('bib-forseningsavgift')
  expect(topicFor('vad kostar en försenad bok')).toBe('bib-forseningsavgift')
  expect(topicFor('när öppnar den nya simhallen')).toBe('bib-simhall')
})

test('no topic is better than a wrong one', () => {
  for (const question of ['när öppnar badhuset', 'vad kostar en bok', 'rymdraketer'])
    expect.soft(topicFor(question), question).toBeUndefined()
})

test('a no names what was asked, or says a sentence that does', () => {
  for (const question of ['hur många papegojor har sjukhuset', 'vad tycker Melania Trump om VFU']) {
    const { refusal } = expectOutcome(ask(question), 'none')
    expect.soft(refusal, question).toHaveProperty('asked')
    expect.assert('asked' in refusal && typeof refusal.asked === 'object')
    expect.soft(plainOf(question), question).toContain(`”${refusal.asked.text}”`)
  }
})

test('what is near is named only where something is', () => {
  expect(expectOutcome(ask('vad tjänar en sjuksköterska'), 'none').nearest.length).toBeLessThanOrEqual(3)
  for (const question of ['vad blir det för väder imorgon', 'xyzzy qwqwq'])
    expect.soft(expectOutcome(ask(question), 'none').nearest, question).toEqual([])
})
