/**
 * Splits a stream of text at line feeds, and at nothing else: U+2028 is part of a question. A carriage return before a
 * line feed and a byte order mark go. A last line without a line feed counts if it has any text.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = []
  let isFirst = true
  const finish = (): string => {
    const line = pieces.join('').replace(/\r$/, '')
    pieces = []
    const text = isFirst ? line.replace(/^\uFEFF/, '') : line
    isFirst = false
    return text
  }
  for await (const chunk of chunks) {
    const [rest = '', ...next] = chunk.split('\n')
    pieces.push(rest)
    for (const piece of next) {
      yield finish()
      pieces.push(piece)
    }
  }
  if (pieces.some((piece) => piece !== '')) yield finish()
}
