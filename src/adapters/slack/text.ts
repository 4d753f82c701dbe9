/** A sentence's end: its mark, a closing quotation mark or bracket, space, and a capital that begins the next. */
const SENTENCE_END = /[.!?][”"’')\]]*(?=\s+[“"”(]?\p{Lu})/gu

const ELLIPSIS = ' …'

/**
 * Shortens a text to whole sentences, or to whole words and an ellipsis where the first sentence is already too long.
 * @param most UTF-16 units, at least 3
 */
export function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text
  const ends = [...text.slice(0, most + 1).matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const end = ends.filter((index) => index <= most).at(-1)
  return end === undefined ? cutAtWord(text, most) : text.slice(0, end)
}

/** Shortens a text to whole words and an ellipsis; a single long word is broken. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - ELLIPSIS.length)
  const space = room.search(/\s\S*$/)
  return `${wellFormed(space > 0 ? room.slice(0, space) : room)}${ELLIPSIS}`
}

/** Takes away half a character at the end, which a cut can leave. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')

/**
 * The first paragraphs that fit, the last one cut at a sentence.
 * @param most UTF-16 units in all
 */
export function firstParagraphs(
  paragraphs: readonly string[],
  count: number,
  most: number,
): { readonly kept: readonly string[]; readonly cut: boolean } {
  const kept: string[] = []
  let room = most
  for (const paragraph of paragraphs.slice(0, count)) {
    if (room < LEAST_ROOM) break
    const part = cutAtSentence(paragraph, room)
    kept.push(part)
    room -= part.length
    if (part.length < paragraph.length) break
  }
  const cut = kept.join().length < paragraphs.join().length
  return { kept, cut }
}

/** A paragraph cut to less than this says too little to be worth beginning. */
const LEAST_ROOM = 80

/** Slack reads `&`, `<` and `>` as markup in the top-level text. @see https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
