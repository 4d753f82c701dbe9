import { expect, test } from 'vitest'
import { read } from '../../fixtures/words.ts'

const contentOf = (question: string): string[] => read(question).content.map(({ text }) => text)

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

test('the subject leaves out what only says which kind of answer is wanted, unless all does', () => {
  expect(read('källa till siffran om operationer').subject.map(({ text }) => text)).toEqual(['operationer'])
  expect(read('källa').subject.map(({ text }) => text)).toEqual(['källa'])
})

test('the folded words stand between single spaces', () => {
  expect(read('  Vad   FÖRESLÅR ni?! ').folded).toBe(' vad foreslar ni ')
})

test('what kind of answer is asked for', () => {
  for (const [question, cue, language] of [
    ['hur många platser', 'figure', 'sv'],
    ['hur manga platser', 'figure', 'sv'],
    ['how many places', 'figure', 'en'],
    ['hur mycket pengar', 'money', 'sv'],
    ['what does it cost', 'money', 'en'],
    ['när kom den', 'time', 'sv'],
    ['when did it come', 'time', 'en'],
    ['vem skrev den', 'person', 'sv'],
    ['who wrote it', 'person', 'en'],
    ['varför är det så', 'why', 'sv'],
    ['why is that', 'why', 'en'],
    ['var kommer siffran ifrån, vilken källa', 'source', 'sv'],
    ['which report is the source', 'source', 'en'],
    ['vad föreslår rådet', 'proposal', 'sv'],
    ['what is proposed', 'proposal', 'en'],
    ['vad betyder VULF', 'definition', 'sv'],
    ['what does VULF mean', 'definition', 'en'],
    ['skriv ett brev', 'task', 'sv'],
    ['write a letter', 'task', 'en'],
    ['är det brist på läkare', 'yes-or-no', 'sv'],
    ['is there a shortage of doctors', 'yes-or-no', 'en'],
  ] as const) {
    expect.soft([...read(question, language).cues], question).toContain(cue)
  }
  expect([...read('läkare på boenden').cues]).toEqual([])
})
