import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/index.ts'
import { fold } from '../../../src/core/text/normalise.ts'
import { spaced, wordsOf } from '../../../src/core/text/tokenise.ts'
import { catalogue, knowledge } from '../../fixtures/memo.ts'

const foldedWords = (text: string): string => spaced(wordsOf(text).map(fold))

test('the glossary has at least 50 terms, and at least 60 out-of-scope topics are known', () => {
  expect(knowledge.terms.length).toBeGreaterThanOrEqual(50)
  expect(knowledge.outOfScope.length).toBeGreaterThanOrEqual(60)
})

test('the bot speaks of itself as "jag", never as "boten"', () => {
  const { intro } = knowledge.document.profile
  const said = [...knowledge.outOfScope.map(({ answer }) => answer), intro]
  for (const { sv, en } of said) {
    expect.soft(sv).not.toMatch(/\bboten\b/i)
    expect.soft(en).not.toMatch(/\b(?:the|this) bot\b/i)
  }
})

test('a topic’s answer is a sentence that says no', () => {
  for (const { id, answer } of knowledge.outOfScope) {
    for (const language of LANGUAGES) expect.soft(answer[language], id).toMatch(/^[\p{Lu}\p{N}”“].*[.!?”]$/u)
  }
})

test.fails('no name of a topic stands in a section: it would refuse good questions', () => {
  // A claim that denies something may be asked for by a topic's name: a no is right either way.
  const texts = catalogue.sections.map(({ id, title, claims, questions, keywords, reference = '' }) => {
    const said = LANGUAGES.flatMap((language) => [
      title[language],
      ...claims
        .filter(({ denies }) => !denies)
        .flatMap(({ text, asked }) => [text[language], ...asked[language].map((question) => question.text)]),
      ...questions[language],
      ...keywords[language],
    ])
    return { id, text: [...said, reference].map(foldedWords).join('') }
  })
  const clashes = knowledge.outOfScope.flatMap((topic) =>
    topic.names.flatMap((name) =>
      texts
        .filter(({ text }) => text.includes(foldedWords(name)))
        .map(({ id }) => `${topic.id}: ${name} stands in ${id}`),
    ),
  )
  expect(clashes).toEqual([])
})

test.each(LANGUAGES)('no question about a section as a whole stands in two (%s)', (language) => {
  const owners = new Map<string, Set<string>>()
  for (const { id, questions } of catalogue.sections) {
    for (const question of questions[language]) {
      const key = foldedWords(question)
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
})
