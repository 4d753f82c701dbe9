/** Of a longer line only the beginning is kept, in characters, so that an endless one does not fill the memory. */
export const LONGEST_LINE = 2 ** 24

/**
 * Splits a stream of text at line feeds, and at nothing else: U+2028 is part of a question. A carriage return before a
 * line feed and a byte order mark go. A last line without a line feed counts if it has any text.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = []
  let length = 0
  let isFirst = true
  const keep = (piece: string): void => {
    if (length < LONGEST_LINE) pieces.push(piece.slice(0, LONGEST_LINE - length))
    length += piece.length
  }
  const finish = (): string => {
    const line = pieces.join('').replace(/\r$/, '')
    pieces = []
    length = 0
    const text = isFirst ? line.replace(/^\uFEFF/, '') : line
    isFirst = false
    return text
  }
  for await (const chunk of chunks) {
    const [rest = '', ...next] = chunk.split('\n')
    keep(rest)
    for (const piece of next) {
      yield finish()
      keep(piece)
    }
  }
  if (length > 0) yield finish()
}

/** A passage is read no further, in characters: it is then longer than what can be checked, and the check says so. */
export const LONGEST_PASSAGE = 2 ** 20

/** All of a stream as one passage. */
export async function passageOf(chunks: AsyncIterable<string>): Promise<string> {
  let passage = ''
  for await (const chunk of chunks) {
    passage += chunk
    if (passage.length >= LONGEST_PASSAGE) break
  }
  return passage
}
