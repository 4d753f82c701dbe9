import { sentencesOf } from './sentences.ts'

const ELLIPSIS = ' …'

/** A cut sooner than this share of the room wastes more than a sentence left unfinished would. */
const LEAST_KEPT = 0.3

/** Characters behind the room that show whether a sentence ends there: what closes it, space, how the next begins. */
const AHEAD = 10

/** What may not stand before the ellipsis: space, and marks that begin something. */
const LOOSE_END = /[\s,;:–-]+$/u

/**
 * A text in at most `most` characters: whole sentences where enough of them fit, else whole words and an ellipsis.
 * @param most UTF-16 units, at least 3
 */
export function truncateAtSentence(text: string, most: number): string {
  if (text.length <= most) return text
  // The last sentence of the stretch is not known to end with it.
  const whole = sentencesOf(text.slice(0, most + AHEAD)).slice(0, -1)
  const end = whole.findLast((sentence) => sentence.end <= most)?.end ?? 0
  return end >= most * LEAST_KEPT ? text.slice(0, end) : truncateAtWord(text, most)
}

/** Shortens a text to whole words and an ellipsis; a single long word is broken. */
export function truncateAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - ELLIPSIS.length)
  const space = room.search(/\s\S*$/)
  const kept = wellFormed(space > 0 ? room.slice(0, space) : room)
  return `${kept.replace(LOOSE_END, '') || kept}${ELLIPSIS}`
}

/** Takes away half a character at the end, which a cut can leave. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
