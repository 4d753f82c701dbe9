import { describe, expect, test } from 'vitest'
import { fold } from '../../src/core/text/normalise.ts'
import { wordsOf } from '../../src/core/text/tokenise.ts'
import type { Language, Section } from '../../src/core/index.ts'
import { loadCatalogue } from '../../src/knowledge/index.ts'
import { REAL } from '../fixtures/knowledge-folder.ts'

const catalogue = loadCatalogue(REAL)
const parts = catalogue.sections.filter(({ kind }) => kind !== 'footnote')
const footnotes = catalogue.sections.filter(({ kind }) => kind === 'footnote')
const LANGUAGES: readonly Language[] = ['sv', 'en']

/** How many words a digest may have, lead and all: issue 2. */
const DIGEST_WORDS = { proposal: { least: 40, most: 150 }, other: { least: 60, most: 200 } }

describe.each(parts)('$id', (part) => {
  test('has 10 to 25 questions in Swedish and 5 or more in English', () => {
    expect(part.questions.sv.length).toBeGreaterThanOrEqual(10)
    expect(part.questions.sv.length).toBeLessThanOrEqual(25)
    expect(part.questions.en.length).toBeGreaterThanOrEqual(5)
  })
})

describe.each(footnotes)('$id', (note) => {
  test('has 3 or more questions', () => {
    expect(note.questions.sv.length).toBeGreaterThanOrEqual(3)
  })

  test.each(LANGUAGES)('stands alone in one sentence (%s)', (language) => {
    expect(note.digest[language].lead).toMatch(/^\P{Ll}.*[.!?]$/u)
  })
})

test('every digest is as long as it should be', () => {
  const wrong = parts.flatMap((part) => {
    const { least, most } = part.kind === 'proposal' ? DIGEST_WORDS.proposal : DIGEST_WORDS.other
    return LANGUAGES.map((language) => ({ id: `${part.id} (${language})`, words: digestWords(part, language) }))
      .filter(({ words }) => words < least || words > most)
      .map(({ id, words }) => `${id}: ${words} words, not ${least} to ${most}`)
  })
  expect(wrong).toEqual([])
})

function digestWords(section: Section, language: Language): number {
  const { lead, rest } = section.digest[language]
  return [lead, ...rest].join(' ').split(/\s+/).length
}

test('the glossary has at least 50 terms', () => {
  expect(catalogue.terms.length).toBeGreaterThanOrEqual(50)
})

test('at least 60 outside topics are known', () => {
  expect(catalogue.outside.length).toBeGreaterThanOrEqual(60)
})

test('the bot speaks of itself as "jag", never as "boten"', () => {
  for (const { id, answer } of catalogue.outside) {
    expect.soft(answer.sv, id).not.toMatch(/\bboten\b/i)
    expect.soft(answer.en, id).not.toMatch(/\b(?:the|this) bot\b/i)
  }
})

test('every lead is one sentence that ends', () => {
  for (const { id, digest } of catalogue.sections) {
    for (const language of LANGUAGES) expect.soft(digest[language].lead, id).toMatch(/[.!?”"]$/)
  }
})

test.each(LANGUAGES)('no question stands in two parts (%s)', (language) => {
  const owners = new Map<string, string[]>()
  for (const { id, questions } of catalogue.sections) {
    for (const question of questions[language]) {
      const key = wordsOf(question).map(fold).join(' ')
      owners.set(key, [...(owners.get(key) ?? []), id])
    }
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
})

test('no name of an outside topic stands in a part: it would refuse good questions', () => {
  const texts = catalogue.sections.map((section) => ({ id: section.id, text: allTextOf(section) }))
  const clashes = catalogue.outside.flatMap((topic) =>
    topic.names.flatMap((name) =>
      texts.filter(({ text }) => text.includes(spaced(name))).map(({ id }) => `${topic.id}: ${name} stands in ${id}`),
    ),
  )
  expect(clashes).toEqual([])
})

const spaced = (text: string): string => ` ${wordsOf(text).map(fold).join(' ')} `

/** All that a part says and is asked, in both languages, folded. */
function allTextOf({ title, digest, questions, terms, facts, reference = '' }: Section): string {
  const texts = LANGUAGES.flatMap((language) => [
    title[language],
    digest[language].lead,
    ...digest[language].rest,
    ...questions[language],
    ...terms[language],
    ...facts.map(({ says }) => says[language]),
  ])
  return [...texts, reference].map(spaced).join('')
}
