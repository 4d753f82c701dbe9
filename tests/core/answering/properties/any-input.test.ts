import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, catalogue, present } from '../../../fixtures/memo.ts'
import { anyCharacter } from '../../../support/any-character.ts'

/* Whatever people send, they get an answer: never an exception, never an empty message, twice the same. */

const OUTCOMES = ['answer', 'list', 'help', 'none']

/** Characters, without the trace. A list is as long as its items, and each of them is as slim. */
const MOST_CHARACTERS = 8000

function check(question: string): void {
  const answer = ask(question)
  expect(OUTCOMES).toContain(answer.outcome)
  expect(answer.question).toBe(question)
  expect(ask(question)).toEqual(answer)
  const own = JSON.stringify({ ...answer, question: '', trace: undefined })
  if (answer.outcome !== 'list') expect(own.length).toBeLessThan(MOST_CHARACTERS)
  for (const form of ['short', 'whole', { page: 2 }] as const) {
    const view = present(answer, form)
    expect(view.plain.trim()).not.toBe('')
    expect(view.blocks.length).toBeGreaterThan(0)
  }
}

/** Each once: so many as are asked with are too many for one call. */
const words = [
  ...new Set(
    catalogue.sections.flatMap(({ claims }) =>
      claims.flatMap(({ asked }) => asked.sv.flatMap(({ text }) => text.split(' '))),
    ),
  ),
]
const RTL_AND_INVISIBLE = '\u202e \u200f \u200b \u2066 \u2069 \ufeff \u00ad \u0000 \u0007 \r'.split(' ')
const MARKUP = ['<script>', '</b>', '*', '_', '`', '|', '[x](y)', '<@U123>', '<!channel>', '&amp;', '{{', '${', '%s']
const SCRIPTS = ['你好世界', 'Привет мир', 'مرحبا', 'नमस्ते', 'γειά', 'สวัสดี', '안녕']
const LONE_SURROGATES = ['\ud800', '\udfff', 'a\udc00b']
const ODD = [...RTL_AND_INVISIBLE, ...MARKUP, ...SCRIPTS, ...LONE_SURROGATES]

test.each([
  ['any', fc.string({ unit: anyCharacter })],
  ['graphemes', fc.string({ unit: 'grapheme' })],
  ['code units, lone surrogates too', fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))],
  ['words of the memo in any order', fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((w) => w.join(' '))],
  [
    'marks, markup and scripts between words',
    fc.array(fc.constantFrom(...ODD, ...words.slice(0, 50))).map((pieces) => pieces.join('')),
  ],
  [
    'numbers of anything',
    fc.tuple(fc.constantFrom('förslag', 'fn', 'sida', 'lesson', 'page'), fc.integer()).map((t) => t.join(' ')),
  ],
  [
    'questions and exclamations in one message',
    fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('?', '!', '.', ',', '\n')).map((t) => t.join('')))
      .map((m) => m.join(' ')),
  ],
])('any string: %s', (_, strings) => {
  fc.assert(fc.property(strings, check), { numRuns: 60 })
})

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
  ['a name of every object', 'constructor'],
  ['another', 'hasOwnProperty'],
])('the odd one: %s', (_, question) => {
  check(question)
})
