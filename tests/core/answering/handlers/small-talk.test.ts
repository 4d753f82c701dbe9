import { expect, test } from 'vitest'
import { ask, expectOutcome, items, present } from '../../../fixtures/memo.ts'

const SAYINGS = {
  greeting: `hej; Hej!; HEJSAN; tjena; god morgon; goddag; hej på er; hello; Hi there; good morning`,
  thanks: `tack; Tack så mycket!; tack for hjalpen; tusen tack; thanks; thank you so much`,
  praise: `bra svar!; toppen!; jättebra; 👍; 😀👏; great, very helpful; åh vad snäll du är`,
  farewell: `hejdå; Hej då!; ok hej då; vi ses; god natt; bye; goodbye; tack så mycket, hejdå;
    åh vad snäll du är, ha en fin helg; bra svar, tack, hej då; thanks a lot, bye`,
  help: `hjälp; hjalp; HJÄLP; hjälp mig; help; help me; vad kan du?; vad kan jag fråga om; what can you do;
    how does this work; ?!`,
  identity: `vem är du; är du en AI?; vem har byggt dig; who are you; are you a bot`,
} as const

test('a word is given in return, whatever the mix: the weightiest counts', () => {
  for (const [reason, sayings] of Object.entries(SAYINGS)) {
    for (const saying of items(sayings)) expect.soft(ask(saying), saying).toMatchObject({ outcome: 'help', reason })
  }
  for (const nothing of ['', '   ']) expect(ask(nothing)).toMatchObject({ outcome: 'help', reason: 'help' })
})

test('thanks and praise with a name or a verb ask for nothing', () => {
  for (const saying of items(
    'hej Anna; Tack Anna; tack Kalle och Lisa; Jag tyckte svaret igår var jättebra, tack Anna; tack det räcker; precis vad jag behövde; suck, vilken tisdag; intressant, ska fundera på det; exactly what I needed',
  ))
    expect.soft(ask(saying).outcome, saying).toBe('help')
})

test('a question with a greeting or thanks in it is a question all the same', () => {
  for (const [question, section] of [['hej, vad föreslår rådet om VFU?', 'forslag-1-vfu']] as const) {
    expect.soft(ask(question), question).toMatchObject({ section: { id: section } })
  }
  for (const question of items(
    'hej förslag; tack, lärdom 7; tack, men vad betyder VULF; vad funkade bra då; supervision',
  ))
    expect.soft(ask(question).outcome, question).not.toBe('help')
})

test('it is answered in its language', () => {
  for (const saying of items('thanks; what can you do; good morning; help; hello; bye; great'))
    expect.soft(ask(saying).language, saying).toBe('en')
  for (const saying of items('hejdå; ok; tack; hej; toppen')) expect.soft(ask(saying).language, saying).toBe('sv')
})

test('the examples of the help are answered, in the language of the help', () => {
  for (const [question, language] of [
    ['hjälp', 'sv'],
    ['what can you do', 'en'],
  ] as const) {
    const { blocks } = present(expectOutcome(ask(question), 'help'), 'short')
    const examples = blocks.flatMap((block) => (block.kind === 'item' ? [block.label] : []))
    expect(examples.length).toBeGreaterThan(3)
    for (const example of examples) {
      expect.soft(['answer', 'list'], example).toContain(ask(example).outcome)
      expect.soft(ask(example).language, example).toBe(language)
    }
  }
})

test('who asks for help to find a proposal gets it', () => {
  expect(ask('kan du hjälpa mig hitta förslaget om e-hälsa')).toMatchObject({ section: { id: 'forslag-4-e-halsa' } })
})
