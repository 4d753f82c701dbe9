import { describe, expect, test } from 'vitest'
import { createCatalogue, type Language, LANGUAGES } from '../../../src/core/index.ts'
import { fold } from '../../../src/core/text/normalise.ts'
import { spaced, wordsOf } from '../../../src/core/text/tokenise.ts'
import { createQuoteClaim } from '../../../src/core/verbatim/quote-claim.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { REAL } from '../../fixtures/knowledge-folder.ts'
import { HAS_REAL_MEMO, UNLESS_THERE, withRealMemo } from '../../fixtures/real-memo.ts'

/* What every claim must be: true when it is read alone, of a length that a channel shows, asked for in everyday words. */

const { sections } = loadCatalogue(REAL)
const claims = sections.flatMap((section) =>
  section.claims.map((claim) => ({ ...claim, name: `${section.id}/${claim.id}` })),
)

/** Words with which a sentence leans on the one before it. */
const LEANING: Readonly<Record<Language, RegExp>> = {
  sv: /^(?:också|även|dessutom|vidare|däremot|men|och|eller|så|där|då|därför|dit|detta|dessa|denna|denne|det|den|de|dem|dess|deras|han|hon|hans|hennes|sådan|sådana|sådant|samma)(?![\p{L}-])/iu,
  en: /^(?:also|moreover|furthermore|however|but|and|or|so|then|thus|therefore|this|these|that (?:is|was|has|had|will|would|can|may|means|meant|gave|led)|those|it|its|they|their|he|she|his|her|such|the same)(?![\p{L}-])/iu,
}

/** Characters of a claim. */
const LENGTH = { least: 40, most: 300 }

/** Words of the document's own in our repository, at most. */
const MOST_ANCHOR_WORDS = 8

/** Everyday questions that each claim needs. */
const LEAST_ASKED = { sv: 3, en: 1 }

/** The memo is read wrongly in many ways: what it does not say must be said. */
const LEAST_DENIALS = 60

/** The share of the claims that say something whose own sentence is found. */
const LEAST_QUOTED = 0.85

test.each(LANGUAGES)('a claim stands alone and ends (%s)', (language) => {
  for (const { name, text } of claims) {
    expect.soft(text[language], name).not.toMatch(LEANING[language])
    expect.soft(text[language], name).toMatch(/^[\p{Lu}\p{N}”“"].*[.!?]$/u)
    expect.soft(text[language], name).not.toMatch(/\s{2}|\n/)
  }
})

test.each(LANGUAGES)('a claim has 40 to 300 characters (%s)', (language) => {
  for (const { name, text } of claims) {
    expect.soft(text[language].length, name).toBeGreaterThanOrEqual(LENGTH.least)
    expect.soft(text[language].length, name).toBeLessThanOrEqual(LENGTH.most)
  }
})

/** A decimal comma, a space between thousands, or a Swedish month, numeral or unit that English writes otherwise. */
const SWEDISH_FIGURE = /\d,\d(?!\d\d)|^\d+ \d{3} |\b(?:januari|maj|juni|juli|oktober|procent|datum|nio|fyra|sex)\b/

test('a claim with a figure says it, in both languages, with its unit', () => {
  for (const { name, figure, text } of claims) {
    if (!figure) continue
    for (const language of LANGUAGES) {
      expect.soft(text[language].toLowerCase(), name).toContain(figure.value[language].toLowerCase())
      expect.soft(figure.unit[language].trim(), name).not.toBe('')
    }
    expect.soft(`${figure.value.en} ${figure.unit.en}`, name).not.toMatch(SWEDISH_FIGURE)
  }
})

test('an anchor is a few words', () => {
  for (const { name, anchor } of claims) {
    expect.soft(anchor?.split(/\s+/).length ?? 0, name).toBeLessThanOrEqual(MOST_ANCHOR_WORDS)
  }
})

test('a claim has three questions in Swedish and one in English', () => {
  for (const { name, asked } of claims) {
    for (const language of LANGUAGES)
      expect.soft(asked[language].length, name).toBeGreaterThanOrEqual(LEAST_ASKED[language])
  }
})

test.fails.each(LANGUAGES)('no question stands in two claims (%s)', (language) => {
  const owners = new Map<string, Set<string>>()
  for (const { name, asked } of claims) {
    for (const { text } of asked[language]) {
      const question = spaced(wordsOf(text).map(fold))
      owners.set(question, (owners.get(question) ?? new Set()).add(name))
    }
  }
  const shared = [...owners].filter(([, names]) => names.size > 1)
  expect(shared.map(([question, names]) => `${question.trim()}: ${[...names].join(', ')}`)).toEqual([])
})

test('what the memo does not say is said', () => {
  expect(claims.filter(({ denies }) => denies).length).toBeGreaterThanOrEqual(LEAST_DENIALS)
  for (const { name, silent, denies } of claims) if (silent) expect.soft(denies, name).toBe(true)
})

test('a claim that is silent gives no figure and answers nothing with yes', () => {
  for (const { name, silent, figure, asked } of claims) {
    if (!silent) continue
    expect.soft(figure?.kind ?? 'none', name).not.toBe('figure')
    for (const { text, verdict } of LANGUAGES.flatMap((language) => asked[language]))
      expect.soft(verdict, `${name}: ${text}`).not.toBe('yes')
  }
})

describe.skipIf(!HAS_REAL_MEMO)(`the memo’s own words${UNLESS_THERE}`, async () => {
  const [knowledge] = createCatalogue([await withRealMemo()]).documents
  const quoteClaim = createQuoteClaim(knowledge)
  const quoted = knowledge.sections.flatMap((section) =>
    section.claims.map((claim) => ({ claim, name: `${section.id}/${claim.id}`, quote: quoteClaim(section, claim) })),
  )

  test.fails('every anchor is found, in the sentence that is quoted', () => {
    const missed = quoted.filter(
      ({ claim: { anchor }, quote }) =>
        anchor !== undefined && !foldedWords(quote?.text ?? '').includes(foldedWords(anchor)),
    )
    expect(missed.map(({ name, claim }) => `${name}: ${claim.anchor ?? ''}`)).toEqual([])
  })

  test.fails('85 in 100 of the claims that say something find their own sentence', () => {
    const saying = quoted.filter(({ claim }) => !claim.silent)
    const lacking = saying.filter(({ quote }) => !quote).map(({ name }) => name)
    expect(1 - lacking.length / saying.length, lacking.join(', ')).toBeGreaterThanOrEqual(LEAST_QUOTED)
  })

  test('a quote stands on the claim’s pages', () => {
    const astray = quoted.filter(
      ({ claim, quote }) => quote && claim.pages.length > 0 && !quote.pages.some((page) => claim.pages.includes(page)),
    )
    expect(astray.map(({ name, quote }) => `${name}: page ${quote?.pages.join() ?? ''}`)).toEqual([])
  })

  test('no claim is the memo’s sentence word by word', () => {
    const copied = quoted.filter(({ claim, quote }) => quote && foldedWords(quote.text) === foldedWords(claim.text.sv))
    expect(copied.map(({ name }) => name)).toEqual([])
  })
})

const foldedWords = (text: string): string => spaced(wordsOf(text).map(fold))
