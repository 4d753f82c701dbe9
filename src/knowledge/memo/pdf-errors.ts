import { MemoFileError } from './memo-file-error.ts'
import { READING_LIMITS } from './reading-limits.ts'

/** What pdf.js calls the error for a file that needs a password. */
export const PASSWORD_ERROR = 'PasswordException'

export const encryptedPdf = (file: string): MemoFileError =>
  new MemoFileError({ file, problem: 'encrypted', says: 'needs a password', cure: 'Save it without one.' })

export const damagedPdf = (file: string): MemoFileError =>
  new MemoFileError({ file, problem: 'damaged-pdf', says: 'is a damaged PDF', cure: 'Take the file anew.' })

export const tooLongPdf = (file: string, pages: number): MemoFileError =>
  new MemoFileError({
    file,
    problem: 'too-large',
    says: `is too long (${pages} pages; at most ${READING_LIMITS.pages} are read)`,
    cure: 'Write the path of the document itself.',
  })

export const scannedPdf = (file: string): MemoFileError =>
  new MemoFileError({
    file,
    problem: 'scanned',
    says: 'holds pictures of pages and no text',
    cure: 'Take the PDF that was published, not a scanned one.',
  })
