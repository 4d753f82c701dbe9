import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, catalogue, core } from '../../../fixtures/memo.ts'
import { leastCpuMs } from '../../../support/cpu.ts'

/* No question costs more than 50 ms of the processor, whatever stands in it: else one person could keep all waiting. */

const ORDINARY = [
  'Vad föreslår rådet om VFU?',
  'Hur påverkades läkarnas utbildning?',
  'Vilka lärdomar drogs om bemanning?',
  'What does the council say about nurses?',
  'hur många fler sökte till sjuksköterskeprogrammet',
  'vad kostar en glass',
  'vem skrev promemorian',
  'förslag 2',
]

/** Where an ordinary question takes 0.6 ms, as it does on the machine that this was written on, 80 of them are 50 ms. */
const MOST_ORDINARY = 80

let mostMs: number
beforeAll(() => {
  core.warmUpAll()
  mostMs = (MOST_ORDINARY * leastCpuMs(() => ORDINARY.forEach((question) => ask(question)), 10)) / ORDINARY.length
})

/** Each once: so many as are asked with are too many for one call. */
const wordsIn = (language: 'sv' | 'en') => {
  const asked = catalogue.sections.flatMap(({ claims }) => claims.flatMap(({ asked }) => asked[language]))
  return [...new Set(asked.flatMap(({ text }) => text.split(' ')))]
}
const swedish = fc.constantFrom(...wordsIn('sv'))
const english = fc.constantFrom(...wordsIn('en'))
const letter = fc.constantFrom(...'a b c d e f g h i j k l m n o p r s t u v x y z å ä ö'.split(' '))
const misspelt = fc
  .tuple(swedish, letter, fc.nat(8))
  .map(([word, other, at]) => word.slice(0, at) + other + word.slice(at + 1))
const manyOf = (piece: fc.Arbitrary<string>, between = ' ') =>
  fc.array(piece, { minLength: 400, maxLength: 400 }).map((pieces) => pieces.join(between))

/** Each is longer than what is read of a message. */
const LONG: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['words of the memo', manyOf(swedish)],
  ['words in two languages', manyOf(fc.oneof(swedish, english))],
  ['misspelt words', manyOf(misspelt)],
  ['letters by chance', manyOf(fc.string({ unit: letter, minLength: 3, maxLength: 12 }))],
  ['one word', manyOf(letter, '')],
  ['compounds that nobody has written', manyOf(fc.tuple(swedish, swedish, swedish).map((parts) => parts.join('')))],
  ['figures', manyOf(fc.nat(1_000_000).map(String))],
  [
    'clauses',
    manyOf(fc.tuple(swedish, fc.constantFrom(',', '.', '?', ' och', ' eller')).map((parts) => parts.join(''))),
  ],
  [
    'references',
    manyOf(fc.tuple(fc.constantFrom('förslag', 'sida', 'fotnot'), fc.nat(30)).map((parts) => parts.join(' '))),
  ],
  ['things to compare', manyOf(swedish, ' och ').map((list) => `jämför ${list}`)],
]

/** Of each kind; the same in each run. */
const SAMPLES = { numRuns: 4, seed: 7 }

describe.each(LONG)('%s', (_, questions) => {
  test.each(fc.sample(questions, SAMPLES))('%#', (question) => {
    const { context } = core.converse('Vad är VULF?')
    expect.soft(leastCpuMs(() => ask(question))).toBeLessThan(mostMs)
    expect.soft(leastCpuMs(() => core.converse(question, context))).toBeLessThan(mostMs)
  })
})

test('a message of a million characters costs no more', () => {
  expect(leastCpuMs(() => ask('vad föreslår rådet om vfu? '.repeat(40_000)))).toBeLessThan(mostMs)
})

// A pattern that can read one text in two ways takes twice as long for each word more.
test('no word, said over and over, costs more', () => {
  const sayings = `goddag;god dag;hej;tack;tackar;stort tack;hjälp;hej då;ha det bra;ok tack;hello;good morning;thank;
    thanks;thank you;help;bye bye;take care;ok great;jag är;som dekan;vi på;vad säger;vem är det;förslag och;sida 1;
    what is it;och den;mer om det;in three points`.split(';')
  for (const saying of sayings) {
    expect
      .soft(
        leastCpuMs(() => ask(`${saying.trim()} `.repeat(40) + 'xyzzy')),
        saying,
      )
      .toBeLessThan(mostMs)
  }
})
