import { createHash } from 'node:crypto'
import type { Paragraph } from '../../core/model/original.ts'

/** 64 bits: two texts that an accident makes alike are not to be feared, and the catalogue stays readable. */
const DIGITS = 16
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu

/**
 * A section's fingerprint: SHA-256, cut short, of the letters and digits of its paragraphs, headings left out. White space,
 * hyphens, dashes and quotation marks differ between programs that take the text out of a PDF, and do not count.
 */
export function fingerprintOf(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]): string {
  const body = paragraphs.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)
  const letters = body.join('').normalize('NFKC').toLowerCase().replace(NOT_LETTER_OR_DIGIT, '')
  return createHash('sha256').update(letters).digest('hex').slice(0, DIGITS)
}
