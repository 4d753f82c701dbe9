import { MemoFileError } from '../memo/memo-file-error.ts'

/** A Word document is a ZIP file with this file in it; its name stands in clear. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const PART = 'word/document.xml'

/** Whether bytes are a Word document, whatever the file is called. */
export const isDocx = (bytes: Uint8Array): boolean =>
  ZIP.equals(bytes.subarray(0, ZIP.length)) && Buffer.from(bytes).includes(PART)

/** Office's formats before 2007 begin so, and its newer ones where they need a password. */
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

/** @throws {MemoFileError} for a document in Word's old format, and for one that needs a password */
export function refuseOldWord(file: string, bytes: Uint8Array): void {
  if (!OLD_OFFICE.equals(bytes.subarray(0, OLD_OFFICE.length))) return
  throw Buffer.from(bytes).includes(LOCKED)
    ? new MemoFileError({ file, problem: 'encrypted', says: 'needs a password', cure: 'Save it without one.' })
    : new MemoFileError({
        file,
        problem: 'old-word',
        says: 'is in an old format of Word (.doc)',
        cure: 'Open it in Word and save it as .docx.',
      })
}
