import { cutAtSentence } from '../../core/index.ts'

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
