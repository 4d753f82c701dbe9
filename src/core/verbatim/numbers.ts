/**
 * A number of more than one group of digits: `1 700`, `4,9`, `2018:77`. A full stop makes one only after a
 * single digit: in a copy with its footnote markers `2019.8` ends a sentence.
 */
const GROUPED = /(?<!\p{N})(?:\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})|\p{N}\.\p{N}+|\p{N}+(?:[,:]\p{N}+)+)/gu

/** No number in a text is longer. */
const LONGEST = 24

/** Whether an index stands within a number: `9 miljoner` is no quotation of `4,9 miljoner`. */
export function isInNumber(text: string, index: number): boolean {
  const start = Math.max(0, index - LONGEST)
  return [...text.slice(start, index + LONGEST).matchAll(GROUPED)].some(
    ({ 0: number, index: at }) => start + at < index && index < start + at + number.length,
  )
}
