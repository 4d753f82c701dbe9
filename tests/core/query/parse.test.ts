import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/query/parse.ts'

const contentOf = (question: string): string[] => analyse(question).content.map(({ text }) => text)

test('the content leaves out the words that stand in any question', () => {
  expect(contentOf('vad säger rådet om kompetensutveckling')).toEqual(['kompetensutveckling'])
})

test('a question of nothing but stop words keeps some of them', () => {
  const question = ['vad', 'ska', 'vi']
  expect(contentOf(question.join(' ')).length).toBeGreaterThan(0)
  expect(question).toEqual(expect.arrayContaining(contentOf(question.join(' '))))
})

test('a word said twice counts once', () => {
  expect(contentOf('vfu vfu vfu')).toEqual(['vfu'])
})

test('the folded words stand between single spaces', () => {
  expect(analyse('  Vad   FÖRESLÅR ni?! ').folded).toBe(' vad foreslar ni ')
})

test('the caller may say which language it is', () => {
  expect(analyse('vad', 'en').language).toBe('en')
})

describe('what kind of answer is asked for', () => {
  test.each([
    ['hur många platser', 'figure'],
    ['hur manga platser', 'figure'],
    ['how many places', 'figure'],
    ['hur mycket pengar', 'money'],
    ['what does it cost', 'money'],
    ['när kom den', 'time'],
    ['when did it come', 'time'],
    ['vem skrev den', 'person'],
    ['who wrote it', 'person'],
    ['varför är det så', 'why'],
    ['why is that', 'why'],
    ['var kommer siffran ifrån, vilken källa', 'source'],
    ['which report is the source', 'source'],
    ['vad föreslår rådet', 'proposal'],
    ['what is proposed', 'proposal'],
    ['vad betyder VULF', 'definition'],
    ['what does VULF mean', 'definition'],
    ['skriv ett brev', 'task'],
    ['write a letter', 'task'],
  ] as const)('%s: %s', (question, cue) => {
    expect([...analyse(question).cues]).toContain(cue)
  })
})
