import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/core/index.ts'
import { ask, catalogue } from '../../fixtures/memo.ts'

/* Whatever people send, they get an answer: never an exception, never an empty message, twice the same. */

const OUTCOMES = ['answer', 'choices', 'list', 'help', 'none']

function check(question: string): void {
  const answer = ask(question)
  expect(OUTCOMES).toContain(answer.outcome)
  expect(answer.question).toBe(question)
  expect(plainText(answer).trim()).not.toBe('')
  expect(ask(question)).toEqual(answer)
}

const words = catalogue.sections.flatMap(({ questions }) => questions.sv.flatMap((q) => q.split(' ')))
const RTL_AND_INVISIBLE = [
  '\u202e',
  '\u200f',
  '\u200b',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0007',
  '\r',
]
const MARKUP = ['<script>', '</b>', '*', '_', '`', '|', '[x](y)', '<@U123>', '<!channel>', '&amp;', '{{', '${', '%s']
const SCRIPTS = ['你好世界', 'Привет мир', 'مرحبا', 'नमस्ते', 'γειά', 'สวัสดี', '안녕']
const LONE_SURROGATES = ['\ud800', '\udfff', 'a\udc00b']

describe('any string', () => {
  test.each([
    ['any', fc.string({ unit: 'binary' })],
    ['graphemes', fc.string({ unit: 'grapheme' })],
    ['code units, lone surrogates too', fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))],
    ['words of the memo in any order', fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((w) => w.join(' '))],
    [
      'marks, markup and scripts between words',
      fc
        .array(fc.constantFrom(...RTL_AND_INVISIBLE, ...MARKUP, ...SCRIPTS, ...LONE_SURROGATES, ...words.slice(0, 50)))
        .map((pieces) => pieces.join('')),
    ],
    [
      'numbers of anything',
      fc.tuple(fc.constantFrom('förslag', 'fn', 'sida', 'lesson', 'page'), fc.integer()).map((t) => t.join(' ')),
    ],
  ])('%s', (_, strings) => {
    fc.assert(fc.property(strings, check), { numRuns: 200 })
  })
})

describe('the odd ones', () => {
  test.each([
    ['empty', ''],
    ['10,000 letters in one word', 'å'.repeat(10_000)],
    ['10,000 characters of questions', 'vad föreslår rådet om vfu? '.repeat(400).slice(0, 10_000)],
    ['a million characters', 'vård '.repeat(200_000)],
    ['only emoji', '😷🏥👩‍⚕️🇸🇪'],
    ['only control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['only right-to-left marks', '\u202e\u200f\u2067'],
    ['an id turned round', '\u202eforslag-2-vulf'],
    ['markup', '<script>alert("förslag")</script>'],
    ['a prototype word', '__proto__ constructor toString'],
    ['an index token', '^vård !vaccination'],
    ['a lone surrogate', 'förslag \ud83d'],
    ['a digit that is none', 'förslag ２'],
    ['a huge number', `förslag ${'9'.repeat(400)}`],
  ])('%s', (_, question) => {
    check(question)
  })

  // A neighbour on the machine may take the processor for a moment: the best of three counts.
  test('a long message is answered within a blink', { retry: 2 }, () => {
    const started = performance.now()
    ask('vad föreslår rådet om vfu? '.repeat(40_000))
    expect(performance.now() - started).toBeLessThan(500)
  })

  // A pattern that can read one text in two ways takes twice as long for each word more.
  test.each([
    ...['goddag', 'god dag', 'hej', 'tack', 'tackar', 'stort tack', 'hjälp', 'hej då', 'ha det bra', 'ok tack'],
    ...['hello', 'good morning', 'thank', 'thanks', 'thank you', 'help', 'bye bye', 'take care', 'ok great'],
    ...['jag är', 'som dekan', 'vi på', 'vad säger', 'vem är det', 'förslag och', 'sida 1', 'what is it'],
  ])('%s, said over and over', { retry: 2 }, (words) => {
    ask('hej')
    ask('hello')
    const started = performance.now()
    ask(`${words} `.repeat(40) + 'xyzzy')
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('words that name a property of every object are words like others', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('%s', check)
})
