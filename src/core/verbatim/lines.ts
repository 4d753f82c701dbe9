import type { Paragraph } from '../model/original.ts'

/** Ends a sentence, with what may close behind it. */
const SENTENCE_END = /[.!?…][)\]"”’]*$/u

/** Parts joined lines; a renderer may break there. */
export const LINE_BREAK = '\n'

/**
 * A letter's lines (who has signed, how to reach whom) stand as paragraphs of their own and end without a stop: one
 * says little without the next, so that they are read as one paragraph. List items are sentences, whatever they end with.
 */
export function joinLines(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = []
  let open = false
  for (const paragraph of paragraphs) {
    const before = joined.at(-1)
    const isLine = paragraph.kind === 'text' && !SENTENCE_END.test(paragraph.text)
    if (paragraph.kind === 'heading') open = false
    else {
      if (open && isLine && before) joined[joined.length - 1] = join(before, paragraph)
      else joined.push(paragraph)
      open = isLine
    }
  }
  return joined
}

/** Two paragraphs as one, each piece at its new place; what parts them in the file is the break. */
function join(a: Paragraph, b: Paragraph): Paragraph {
  const shift = a.text.length + LINE_BREAK.length
  const [first, ...more] = a.pieces
  const last = more.at(-1) ?? first
  const gap = { ...last, at: a.text.length, start: last.end, end: b.pieces[0].start }
  return {
    kind: a.kind,
    text: a.text + LINE_BREAK + b.text,
    markers: [...a.markers, ...b.markers.map((marker) => ({ ...marker, at: marker.at + shift }))],
    pieces: [first, ...more, gap, ...b.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))],
  }
}
