import { describe, expect, test } from 'vitest'
import { toWord } from '../../../src/core/languages/word.ts'
import type { Wanted } from '../../../src/core/languages/similarity.ts'
import { prepareQuotes, type QuoteWish } from '../../../src/core/verbatim/index.ts'
import type { Original, Paragraph } from '../../../src/core/model/original.ts'
import { originalOf } from '../../fixtures/synthetic-originals.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-memo.ts'

const wanted = (words: readonly string[]): Wanted[] =>
  words.map((word) => ({ word: toWord(word, 'sv'), others: [], worth: 1 }))

const quoteOf = (id: string, words: readonly string[], wish: Omit<QuoteWish, 'asked'> = {}) =>
  prepareQuotes(originalOf(id))({ asked: wanted(words), ...wish })

/** A part of paragraphs that stand one behind the other in a file. */
function partOf(...paragraphs: readonly (readonly [kind: Paragraph['kind'], text: string])[]): Original {
  let at = 0
  return {
    source: { document: 'd', file: 'f', sha256: '' },
    paragraphs: paragraphs.map(([kind, text]) => {
      const piece = { at: 0, start: at, end: at + text.length }
      at += text.length + 1
      return { kind, text, markers: [], pieces: [piece] }
    }),
  }
}

describe('a quote', () => {
  test('is the sentence that has the question’s words, inflected or in compounds', () => {
    expect(quoteOf('lan', ['kön'])?.text).toMatch(/^Många läsare .* vuxit\.$/)
    expect(quoteOf('lan', ['landsbygd'])?.text).toMatch(/^Slutligen .* viktig\.$/)
    expect(quoteOf('tjanster', ['tjänst'])?.text).toMatch(/^Till exempel/)
  })

  test('has a figure where one is asked for', () => {
    expect(quoteOf('lan', ['lån'], { figure: true })?.text).toMatch(/30 procent/)
  })

  test('takes in a neighbour that has the other half of the question', () => {
    const quote = quoteOf('ljudbocker', ['skolan', 'elever', 'långsamt', 'ljudböcker'])
    expect(quote?.text).toBe('Läsrådet vill se fler ljudböcker i skolan. Det skulle hjälpa elever som läser långsamt.')
  })

  test('is the first sentence where the part has none of the words', () => {
    expect(quoteOf('lan', ['zebra'])?.text).toMatch(/^Många läsare/)
    expect(quoteOf('lan', [])?.text).toMatch(/^Många läsare/)
  })

  test('knows its markers, pages, offsets and file', () => {
    const quote = quoteOf('inledning', ['avtal', 'sou'])
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
    expect(prepareQuotes({ source, paragraphs: headings })({ asked: wanted(['lån']) })).toBeUndefined()
  })

  test('is no question of the document’s own, unless there is nothing else', () => {
    const asks = partOf(['text', 'Har lånen ökat? Antalet lån är oförändrat.'])
    expect(prepareQuotes(asks)({ asked: wanted(['ökat', 'lånen']) })?.text).toBe('Antalet lån är oförändrat.')
    const only = partOf(['text', 'Har lånen ökat?'])
    expect(prepareQuotes(only)({ asked: wanted(['lånen']) })?.text).toBe('Har lånen ökat?')
  })

  test('does not end where the document announces something', () => {
    const letter = partOf(['text', 'Frågor besvaras av kansliet:'], ['text', 'Telefon: 123'], ['text', 'Med hälsning'])
    const quote = prepareQuotes(letter)({ asked: wanted(['frågor', 'kansliet']) })
    expect(quote?.text).toBe('Frågor besvaras av kansliet:\nTelefon: 123')
    expect([quote?.start, quote?.end]).toEqual([0, 41])
  })

  test('says a name with the line that says whose it is', () => {
    const letter = partOf(['text', 'Med hälsning'], ['text', 'Eva Ek'], ['text', 'Rådets ordförande'])
    const wish = { asked: wanted(['ordförande']), values: ['Eva Ek'] }
    expect(prepareQuotes(letter)(wish)?.text).toBe('Eva Ek\nRådets ordförande')
  })

  test('is the one that has most of our own answer where the question says little', () => {
    const part = partOf(['text', 'Lånen diskuteras ofta. Lånen har minskat på landet.'])
    const wish = { asked: wanted(['lånen']), answer: wanted(['minskat', 'landet']) }
    expect(prepareQuotes(part)(wish)?.text).toBe('Lånen har minskat på landet.')
  })

  test('is the same every time', () => {
    const ask = () => quoteOf('inledning', ['bibliotek', 'läsning', 'vägar'])
    expect(ask()).toEqual(ask())
  })
})
