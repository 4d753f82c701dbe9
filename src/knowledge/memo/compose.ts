/** A text in Unicode's composed form (NFC), whose characters know where they stand in the decoded file. */
export interface Composed {
  readonly text: string
  /** Offset in the decoded text of the character at an index; of its end, for the text's length. */
  offset(index: number): number
}

/** A character with the combining marks that follow it. */
const DECOMPOSED = /[^\p{M}]\p{M}+/gu

/** Composes å, ä, ö and the like that a file spells as a letter and a combining mark. */
export function compose(decoded: string): Composed {
  if (decoded.normalize('NFC') === decoded) return { text: decoded, offset: (index) => index }
  const parts: string[] = []
  const offsets: number[] = []
  const add = (text: string, start: number, step: 0 | 1): void => {
    parts.push(text)
    for (let i = 0; i < text.length; i++) offsets.push(start + i * step)
  }
  let last = 0
  for (const { 0: match, index } of decoded.matchAll(DECOMPOSED)) {
    add(decoded.slice(last, index), last, 1)
    add(match.normalize('NFC'), index, 0)
    last = index + match.length
  }
  add(decoded.slice(last), last, 1)
  return { text: parts.join(''), offset: (index) => offsets[index] ?? decoded.length }
}
