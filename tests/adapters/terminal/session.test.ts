import { expect, test } from 'vitest'
import { createSession } from '../../../src/adapters/terminal/session.ts'
import { QUIT_WORDS } from '../../../src/adapters/terminal/wording.ts'
import { ask, catalogue } from './knowledge.ts'

const startSession = () => createSession(ask, () => ({ width: 500, colour: false, numbered: true }))

test('greets with three questions, each of which a number asks', () => {
  const session = startSession()
  const greeting = session.greet()
  const examples = [...greeting.matchAll(/^\[(\d)\] (.*)$/gm)].map(([, , example]) => example)
  expect(examples).toHaveLength(3)
  const asked = session.reply('2')
  expect(asked).toBe(startSession().reply(examples[1] ?? ''))
})

test('a footnote of the last answer opens by its number, and then what it belongs to', () => {
  const session = startSession()
  expect(session.reply('lärdom 7')).toContain('[2] Fotnot 5. ')
  const footnote = session.reply('2')
  expect(footnote).toContain(catalogue.section('fotnot-5').digest.sv.lead)
  expect(footnote).toContain('[1] Lärdom 7. ')
  expect(session.reply('[1]')).toContain(catalogue.section('lardom-7-digitalt').digest.sv.lead)
})

test('a term of the glossary opens by its number', () => {
  const session = startSession()
  const number = /^ *\[(\d+)\] VULF \(/m.exec(session.reply('ordlista') ?? '')?.[1]
  expect(session.reply(number ?? '')).toContain('VULF (vårdvetenskaplig utbildning, lärande och forskning): ')
})

test('an English conversation opens parts in English', () => {
  const session = startSession()
  session.reply('lesson 7')
  expect(session.reply('1')).toContain(catalogue.section('fotnot-4').digest.en.lead)
})

test('a number that nothing has is said, and what was shown stays open', () => {
  const session = startSession()
  expect(session.reply('1')).toBe('Det finns inget att öppna med nummer 1 just nu.')
  session.reply('utmaningar')
  expect(session.reply('9')).toBe('Det finns inget att öppna med nummer 9. Sist visades 1–4.')
  expect(session.reply('0')).toContain('nummer 0')
  session.reply('tack')
  expect(session.reply('4')).toContain(catalogue.section('utmaning-4-kommunal').digest.sv.lead)
})

test('help tells of the terminal too, in the language of the question', () => {
  expect(startSession().reply('hjälp')).toContain('Ctrl-D avslutar')
  expect(startSession().reply('what can you do?')).toContain('Ctrl-D quits')
})

test('an empty line is no question', () => {
  expect(startSession().reply(' \t')).toBe('')
})

test.each([...QUIT_WORDS, ' Sluta '])('“%s” ends it', (word) => {
  expect(startSession().reply(word)).toBeUndefined()
})
