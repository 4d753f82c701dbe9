import { fold } from './normalise.ts'

/** As a Swedish reader looks words up, also an English text's: a with a ring, a and o with dots come last in both. */
export const ALPHABETICAL = new Intl.Collator('sv', { numeric: true })

/** A with a ring, A and O with dots: letters of their own in Swedish. */
const SWEDISH_LETTERS = ['\u00C5', '\u00C4', '\u00D6']

/** The letter under which a word stands: `É` under E, each Swedish letter under itself, what is no letter under `0–9`. */
export function letterOf(word: string): string {
  const first = word.charAt(0).toUpperCase()
  if (!/\p{L}/u.test(first)) return '0–9'
  return SWEDISH_LETTERS.includes(first) ? first : fold(first).toUpperCase()
}
