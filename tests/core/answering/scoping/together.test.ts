import { expect, test } from 'vitest'
import { PACKS } from '../../../../src/core/languages/index.ts'
import { createLexicon } from '../../../../src/core/languages/lexicon.ts'
import { contentOf, type Word } from '../../../../src/core/languages/word.ts'
import { createTogether, type Passage } from '../../../../src/core/answering/scoping/together.ts'
import { library } from '../../../fixtures/library.ts'

const [{ document }] = library.catalogue.documents
const lexicon = createLexicon(PACKS.sv, document.profile)
const read = (text: string): Word[] => contentOf(lexicon.tokeniseKnown(text))
const passage = (section: string, claim: string | undefined, text: string): Passage => ({
  section,
  claim,
  words: read(text),
})

const own = [
  passage('bilar', undefined, 'Köer'),
  passage('bilar', 'ko', 'Bilarna väntar vid akuten.'),
  passage('bilar', 'larm', 'Larmknappen sitter bakom ratten.'),
]
const other = [
  passage('akuten', 'plats', 'Patienter väntar vid akuten på en plats.'),
  passage('akuten', 'dygn', 'Många väntar vid akuten hela dygnet.'),
]
const together = createTogether(own, other)
const [ko, dygn] = [
  { section: 'bilar', claim: 'ko' },
  { section: 'akuten', claim: 'dygn' },
]

test('a section has what any of its claims has, a claim only its own words', () => {
  const held = together(read('bilarna larmknappen'), ko, dygn)
  expect(held.own.section).toBe(1)
  expect(held.own.claim).toBeGreaterThan(0)
  expect(held.own.claim).toBeLessThan(1)
  expect(held.other).toEqual({ section: 0, claim: 0 })
})

test('what only one of the two says counts more than what both say', () => {
  const { own: mine, other: theirs } = together(read('bilarna akuten'), ko, dygn)
  expect(mine.claim).toBe(1)
  expect(theirs.claim).toBeGreaterThan(0)
  expect(theirs.claim).toBeLessThan(0.5)
})

test('nothing is held where a document found nothing', () => {
  expect(together(read('bilarna'), undefined, dygn).own).toEqual({ section: 0, claim: 0 })
})
