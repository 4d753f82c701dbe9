import { MemoFileError } from './memo-file-error.ts'

/** Windows-1252 is Latin-1 plus typographic characters; no byte is invalid in it. */
const LEGACY_ENCODING = 'windows-1252'

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed and carriage return. */
const CONTROL_CHARACTER = /[\0-\x08\x0E-\x1F]/

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte order mark, else Latin-1 (Windows-1252). The mark is left out.
 * @throws {MemoFileError} for bytes that are no text, and for none at all
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const text = decodeAs('utf-8', bytes) ?? decodeAs(utf16(bytes), bytes) ?? decodeAs(LEGACY_ENCODING, bytes) ?? ''
  if (text.trim() === '') {
    throw new MemoFileError({ file, problem: 'empty', says: 'is empty', cure: 'Save the document again.' })
  }
  if (CONTROL_CHARACTER.test(text)) {
    const cure = 'Save the document as text (.txt) or PDF.'
    throw new MemoFileError({ file, problem: 'binary', says: 'is neither text nor PDF', cure })
  }
  return text
}

function utf16([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decodeAs(encoding: string | undefined, bytes: Uint8Array): string | undefined {
  if (encoding === undefined) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
