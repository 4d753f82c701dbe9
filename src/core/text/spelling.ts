import { distance } from 'fastest-levenshtein'

/** Words this long may differ by one letter, and words of the second length by two, and still be meant. */
const LENGTH_FOR_ONE = 5
const LENGTH_FOR_TWO = 9

/** True where two folded words are the same but for a slip of the finger. */
export function resembles(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  if (length < LENGTH_FOR_ONE) return false
  const most = length >= LENGTH_FOR_TWO ? 2 : 1
  if (Math.abs(a.length - b.length) > most || !beginsAlike(a, b)) return false
  return distance(a, b) <= most || isSwapped(a, b)
}

/** True where two neighbouring letters have changed places, the commonest slip: `försalg`. */
function isSwapped(a: string, b: string): boolean {
  const i = [...a].findIndex((letter, at) => letter !== b[at])
  return i >= 0 && b === a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2)
}

/** Slips are rare in the first letter, unless it is left out or changes places; most pairs of words end here. */
const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || a[0] === b[1] || a[1] === b[0]
