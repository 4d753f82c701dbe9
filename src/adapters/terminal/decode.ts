import { type Readable, Transform } from 'node:stream'

const LINE_FEED = 0x0a
/** A character of UTF-8 has four bytes at most: so many of it may be at the end of a chunk. */
const MOST_MISSING = 3

/**
 * Standard input as text: UTF-8 or, where a stretch of a line is none, Latin-1, as older programs on Windows write it.
 * Text goes on as soon as it is there.
 */
export function decoded(stdin: Readable): Readable {
  let rest: Buffer = Buffer.alloc(0)
  const decoder = new Transform({
    transform(chunk: Buffer, _, done) {
      const bytes = Buffer.concat([rest, chunk])
      const text = linesIn(bytes).map((line) => {
        const end = line.at(-1) === LINE_FEED ? line.length : endOfWhole(line)
        rest = line.subarray(end)
        return decode(line.subarray(0, end))
      })
      done(null, text.join(''))
    },
    flush(done) {
      done(null, decode(rest))
    },
  })
  stdin.on('error', (error) => decoder.destroy(error))
  return stdin.pipe(decoder).setEncoding('utf8')
}

/** Each with its line feed. */
function linesIn(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, from)
    const to = feed < 0 ? bytes.length : feed + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}

/** Where the characters end that are there whole; all of it where none is broken. */
function endOfWhole(bytes: Buffer): number {
  for (let end = bytes.length; end >= bytes.length - MOST_MISSING && end >= 0; end--) {
    if (asUtf8(bytes.subarray(0, end)) !== undefined) return end
  }
  return bytes.length
}

const decode = (bytes: Buffer): string => asUtf8(bytes) ?? bytes.toString('latin1')

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
