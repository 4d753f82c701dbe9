import { describe, expect, test } from 'vitest'
import { prepareQuotes } from '../../../src/core/quotation/index.ts'
import { originalOf } from '../../fixtures/synthetic-originals.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-memo.ts'

describe('a quote', () => {
  test('is the sentence that has the question’s words, inflected or in compounds', () => {
    expect(prepareQuotes(originalOf('lan'))(['kön'])?.text).toMatch(/^Många läsare .* vuxit\.$/)
    expect(prepareQuotes(originalOf('lan'))(['landsbygd'])?.text).toMatch(/^Slutligen .* viktig\.$/)
    expect(prepareQuotes(originalOf('tjanster'))(['tjänst'])?.text).toMatch(/^Till exempel/)
  })

  test('has a figure where one is asked for', () => {
    expect(prepareQuotes(originalOf('lan'))(['lån'], { figure: true })?.text).toMatch(/30 procent/)
  })

  test('takes in a neighbour that has the other half of the question', () => {
    const quote = prepareQuotes(originalOf('ljudbocker'))(['skolan', 'elever', 'långsamt', 'ljudböcker'])
    expect(quote?.text).toBe('Läsrådet vill se fler ljudböcker i skolan. Det skulle hjälpa elever som läser långsamt.')
  })

  test('is the first sentence where the part has none of the words', () => {
    expect(prepareQuotes(originalOf('lan'))(['zebra'])?.text).toMatch(/^Många läsare/)
    expect(prepareQuotes(originalOf('lan'))([])?.text).toMatch(/^Många läsare/)
  })

  test('knows its markers, pages, offsets and file', () => {
    const quote = prepareQuotes(originalOf('inledning'))(['avtal', 'sou'])
    expect(quote?.footnotes).toEqual([2])
    expect(quote?.markers.map(({ at }) => quote.text.slice(0, at))).toEqual([
      'De svarade snabbt enligt BIB-avtal',
      quote?.text,
    ])
    expect(quote?.pages).toEqual([3])
    const inFile = SYNTHETIC_TEXT.slice(quote?.start, quote?.end)
    expect(inFile).toMatch(/^De svarade snabbt enligt BIB-avtal2 .*2019\.$/s)
    expect(quote?.source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is never a heading', () => {
    const { source, paragraphs } = originalOf('lan')
    const headings = paragraphs.filter(({ kind }) => kind === 'heading')
    expect(prepareQuotes({ source, paragraphs: headings })(['lån'])).toBeUndefined()
  })

  test('is the same every time', () => {
    const ask = () => prepareQuotes(originalOf('inledning'))(['bibliotek', 'läsning', 'vägar'])
    expect(ask()).toEqual(ask())
  })
})
