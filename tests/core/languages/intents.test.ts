import { expect, test } from 'vitest'
import type { Intents, Pattern } from '../../../src/core/languages/intents.ts'
import { LANGUAGES } from '../../../src/core/model/language.ts'
import { fold } from '../../../src/core/text/normalise.ts'
import { spaced, wordsOf } from '../../../src/core/text/tokenise.ts'
import { LEXICONS } from '../../fixtures/words.ts'
import { leastCpuMs } from '../../support/cpu.ts'

/** As the patterns see a question. */
const folded = (question: string): string => spaced(wordsOf(question).map(fold))

const isPattern = (value: object): value is Pattern => 'examples' in value && 'regex' in value

/** Every pattern of a language, with the path to it. */
function patternsIn(value: unknown, path = ''): (readonly [path: string, pattern: Pattern])[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  if (isPattern(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${path}.${key}`))
}

/** Every regular expression of a language. */
function regexesIn(value: unknown, path = ''): (readonly [path: string, regex: RegExp])[] {
  if (value instanceof RegExp) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => regexesIn(inner, `${path}.${key}`))
}

test.each(LANGUAGES)('every pattern matches its own examples (%s)', (language) => {
  const patterns = patternsIn(LEXICONS[language].intents)
  expect(patterns.length).toBeGreaterThan(30)
  for (const [path, { regex, examples }] of patterns) {
    expect.soft(examples.length, path).toBeGreaterThan(0)
    for (const example of examples) expect.soft(folded(example), `${path}: ${example}`).toMatch(regex)
  }
})

test('the languages understand the same kinds of question', () => {
  const paths = (intents: Intents): string[] => patternsIn(intents).map(([path]) => path)
  expect(paths(LEXICONS.en.intents)).toEqual(paths(LEXICONS.sv.intents))
})

test.each(LANGUAGES)('no pattern wants a letter that folding takes away (%s)', (language) => {
  for (const [path, { source }] of regexesIn(LEXICONS[language].intents))
    expect.soft(source, path).not.toMatch(/[åäöÅÄÖA-Z](?![^[]*\])/u)
})

test.each(LANGUAGES)('a pattern that is asked again and again gives the same answer (%s)', (language) => {
  const { intents } = LEXICONS[language]
  const remembering = regexesIn(intents).filter(([path, { flags }]) => flags.includes('g') && !path.includes('.words.'))
  expect(remembering.map(([path]) => path)).toEqual([])
})

// A pattern that can read one text in two ways takes twice as long for each word more.
test.each(LANGUAGES)('no pattern takes long over a long message (%s)', (language) => {
  const words = `${spaced(Array.from({ length: 180 }, (_, i) => ['vad', 'har', 'och', 'is', 'the', 'it', 'om', 'som', '1'][i % 9] ?? ''))}xyzzy `
  for (const [path, regex] of regexesIn(LEXICONS[language].intents)) {
    const cost = leastCpuMs(() => void words.replace(new RegExp(regex.source, 'g'), ''))
    expect.soft(cost, path).toBeLessThan(100)
  }
})
