/** Where a sentence ends: a stop, white space, and something that can begin the next. */
const SENTENCE_END = /[.!?…](?=\s+[“"(]?[\p{Lu}\p{N}])/gu

/** Words whose stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:t\.ex|bl\.a|m\.m|m\.fl|s\.k|dvs|osv|resp|ca|nr|s|kap|jfr|dr|e\.g|i\.e|etc)$/iu

/** A cut sooner than this share of the room wastes more than a word cut off would. */
const LEAST_KEPT = 0.3

/**
 * A text in at most `room` characters: whole sentences if they fit, else whole words and an ellipsis.
 * @param room at least 2
 */
export function cutAtSentence(text: string, room: number): string {
  if (text.length <= room) return text
  const end = lastEnd(text, room)
  return end >= room * LEAST_KEPT ? text.slice(0, end) : cutAtWord(text, room)
}

function lastEnd(text: string, room: number): number {
  let end = 0
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index >= room) break
    if (!ABBREVIATION.test(text.slice(0, index))) end = index + 1
  }
  return end
}

function cutAtWord(text: string, room: number): string {
  const head = text.slice(0, room - 1)
  const space = head.lastIndexOf(' ')
  const kept = space > 0 ? head.slice(0, space) : head
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–]+$/u, '')}…`
}
