import { describe, expect, test } from 'vitest'
import { createCatalogue, createCore, type DocumentFiles, type Section } from '../../../src/core/index.ts'
import { createQuoteClaim } from '../../../src/core/verbatim/quote-claim.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Original, Paragraph } from '../../../src/core/model/original.ts'
import { compiledIndexes } from '../../../src/knowledge/index.ts'
import { claimOf } from '../../fixtures/claim.ts'
import { expectOutcome } from '../../fixtures/memo.ts'
import { HAS_REAL_MEMO, UNLESS_THERE, withRealMemo } from '../../fixtures/real-memo.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-text.ts'
import { FILES_WITH_TEXT } from '../../fixtures/synthetic-originals.ts'

const quoteIn = (files: DocumentFiles, id: string, claim: Claim) => {
  const [knowledge] = createCatalogue([files]).documents
  return createQuoteClaim(knowledge)(knowledge.section(id), claim)
}
const quoteOf = (id: string, text: string, more: Partial<Claim> = {}) =>
  quoteIn(FILES_WITH_TEXT, id, claimOf(text, [], more))

describe('a claim’s own sentence', () => {
  test('is the one that has its words, inflected or in compounds', () => {
    expect(quoteOf('lan', 'Läsare lånar på nätet, och kön är längre.')?.text).toMatch(/^Många läsare .* vuxit\.$/)
    expect(quoteOf('lan', 'På landsbygden spelar bokbussen roll för lånet.')?.text).toMatch(/^Slutligen .* viktig\.$/)
    expect(quoteOf('tjanster', 'Det saknas kurser om e-tjänster.')?.text).toMatch(/^Till exempel/)
  })

  test('is none where no sentence has four in ten of its words', () => {
    expect(quoteOf('lan', 'Zebror betar på savannen i solnedgången.')).toBeUndefined()
    expect(quoteOf('lan', 'Skolans elever, lärare, böcker, prov, betyg och lov får läsare.')).toBeUndefined()
  })

  test('is the one that holds its anchor, however little else they share', () => {
    const anchored = quoteOf('lan', 'Zebror betar på savannen.', { anchor: 'köerna har vuxit' })
    expect(anchored?.text).toMatch(/^Många läsare .* vuxit\.$/)
    expect(quoteOf('lan', 'Zebror betar.', { anchor: 'KÖERNA  har vuxit' })?.text).toBe(anchored?.text)
    expect(quoteOf('lan', 'Zebror betar.', { anchor: 'står ingenstans' })).toBeUndefined()
  })

  test('is none for a denial without an anchor: the document seldom says what it does not say', () => {
    const text = 'Lånen har inte ökat på landsbygden, där bokbussen är viktig.'
    expect(quoteOf('lan', text)).toBeDefined()
    expect(quoteOf('lan', text, { denies: true })).toBeUndefined()
    expect(quoteOf('lan', text, { denies: true, anchor: 'Slutligen har lånen ökat' })?.text).toMatch(/^Slutligen/)
  })

  test('knows its markers, pages, offsets and file', () => {
    const quote = quoteOf('inledning', 'Biblioteken svarade snabbt enligt avtal från en SOU.')
    expect(quote?.footnotes).toEqual([2])
    expect(quote?.markers.map(({ at }) => quote.text.slice(0, at))).toEqual([
      'De svarade snabbt enligt BIB-avtal',
      quote?.text,
    ])
    expect(quote?.pages).toEqual([3])
    expect(SYNTHETIC_TEXT.slice(quote?.start, quote?.end)).toMatch(/^De svarade snabbt enligt BIB-avtal2 .*2019\.$/s)
    expect(quote?.source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('stands on two pages where it runs over their break', () => {
    expect(quoteOf('inledning', 'Därför vågar rådet dra slutsatser av svaren.')?.pages).toEqual([3, 4])
  })

  test('is never a heading, and none without the document’s file', () => {
    const files = withParagraphs(['heading', 'Lånen har flyttat'])
    expect(quoteIn(files, 'lan', claimOf('Lånen har flyttat.', []))).toBeUndefined()
    const bare = FILES_WITH_TEXT.sections.map(({ original: _, ...section }): Section => section)
    const claim = claimOf('Läsare lånar på nätet, och köerna är längre.')
    expect(quoteIn({ ...FILES_WITH_TEXT, sections: bare }, 'lan', claim)).toBeUndefined()
  })

  test.fails('says the lines of a letter together: one says little without the next', () => {
    const files = withParagraphs(['text', 'Med hälsning'], ['text', 'Eva Ek'], ['text', 'Rådets ordförande'])
    const quote = quoteIn(files, 'lan', claimOf('Eva Ek är ordförande för rådet.'))
    expect(quote?.text).toContain('Eva Ek\n')
    expect(quote?.text).toContain('Rådets ordförande')
  })
})

/** The synthetic memo with other words for one section. */
function withParagraphs(...paragraphs: readonly (readonly [kind: Paragraph['kind'], text: string])[]): DocumentFiles {
  let at = 0
  const original: Original = {
    source: { document: 'laspm', file: 'f', sha256: '' },
    paragraphs: paragraphs.map(([kind, text]) => {
      const piece = { at: 0, start: at, end: at + text.length }
      at += text.length + 1
      return { kind, text, markers: [], pieces: [piece] }
    }),
  }
  const sections = FILES_WITH_TEXT.sections.map((section) =>
    section.id === 'lan' ? { ...section, original } : section,
  )
  return { ...FILES_WITH_TEXT, sections }
}

describe.skipIf(!HAS_REAL_MEMO)(`the memo’s own words are quoted${UNLESS_THERE}`, async () => {
  const { ask, present, catalogue } = createCore(createCatalogue([await withRealMemo()]), compiledIndexes)

  test.fails('that say what the answer says', () => {
    for (const [question, expression] of [
      ['har patientsäkerheten försämrats', 'evidens'],
      ['lyckades man hålla VFU igång', 'upprätthåll'],
      ['how many people use 1177', '9,7 miljoner'],
      ['hur många använder 1177', '9,7 miljoner'],
      ['mejladress till kansliet', '@socialstyrelsen.se'],
    ] as const) {
      const { quotes } = expectOutcome(ask(question), 'answer')
      expect.soft(quotes.map(({ text }) => text).join(' '), question).toContain(expression)
    }
  })

  test('from the section of the claim, or for a footnote from where it is set, and after it', () => {
    for (const section of catalogue.sections.filter(({ kind }) => kind !== 'footnote')) {
      const [claim] = section.claims
      const quote = createQuoteClaim(catalogue.document(section.document))(section, claim)
      if (!quote) continue
      const own = section.original?.paragraphs.map(({ text }) => text).join('\n') ?? ''
      expect.soft(own, section.id).toContain(quote.text)
    }
    const { blocks } = present(ask('hur många använder 1177'), 'short')
    expect(blocks.map(({ kind }) => kind).indexOf('quote')).toBeGreaterThan(0)
  })
})
