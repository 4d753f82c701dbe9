import type { Quote } from '../../src/core/index.ts'

/** A quote as the core makes them, of any text. */
export const quoteOf = (text: string, pages: readonly number[], footnotes: readonly number[]): Quote => ({
  text,
  pages,
  footnotes,
  markers: footnotes.map((number) => ({ number, at: text.length })),
  start: 0,
  end: text.length,
  source: { document: 'promemoria-2020', file: 'promemoria.txt', sha256: '0'.repeat(64) },
})
