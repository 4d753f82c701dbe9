import { createHash } from 'node:crypto'
import type { ParsedQuery } from '../query/parsed-query.ts'

/** 48 bits: two of a million questions share an id with a chance of 1 in 500. */
const ID_LENGTH = 12

/** The same id for the same words in the same language, however they are spaced, cased or accented. */
export const answerId = ({ language, folded }: Pick<ParsedQuery, 'language' | 'folded'>): string =>
  createHash('sha256').update(`${language}${folded}`).digest('hex').slice(0, ID_LENGTH)
