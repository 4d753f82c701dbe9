import fc from 'fast-check'

/** Code points that are no character: half of a pair. */
const [HALVES, AFTER] = [0xd800, 0xe000]
const LAST = 0x10ffff

/**
 * Any character of Unicode, to make texts of. The same characters come at random as from fast-check's `binary`, which first
 * maps all million of them to their numbers.
 */
export const anyCharacter = fc.nat({ max: LAST - (AFTER - HALVES) }).map(
  (number) => String.fromCodePoint(number < HALVES ? number : number + (AFTER - HALVES)),
  (character) => {
    const [only, ...more] = typeof character === 'string' ? character : ''
    const code = only?.codePointAt(0)
    if (code === undefined || more.length > 0 || (code >= HALVES && code < AFTER)) throw new Error('No one character')
    return code < HALVES ? code : code - (AFTER - HALVES)
  },
)
