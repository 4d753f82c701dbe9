import mammoth from 'mammoth'
import { MemoFileError } from '../memo/memo-file-error.ts'

/**
 * Turns a Word document into HTML.
 * @throws {MemoFileError} for what is none
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<string> {
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  } catch {
    const cure = 'Save it anew as .docx.'
    throw new MemoFileError({ file, problem: 'binary', says: 'is no Word document that can be read', cure })
  }
}
