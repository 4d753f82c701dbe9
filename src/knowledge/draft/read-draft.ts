import { extname } from 'node:path'
import { decodeText } from '../memo/decode.ts'
import { MemoFileError } from '../memo/memo-file-error.ts'
import { isPdf } from '../memo/pdf-signature.ts'
import { readBytes } from '../memo/read-bytes.ts'
import type { Draft } from './draft.ts'
import { toHtmlDraft } from './html-draft.ts'
import { toMarkdownDraft } from './markdown-draft.ts'
import { toTextDraft } from './text-draft.ts'

/** A draft with the bytes that it was read from. */
export interface DraftFile {
  readonly draft: Draft
  readonly bytes: Uint8Array
}

/** Told how far the reading has come. */
export type Progress = (page: number, pages: number) => void

/**
 * Reads a PDF, a Word document (.docx), HTML, Markdown or plain text. The readers of PDFs and Word documents are loaded
 * only for one: they cost some 100 ms.
 * @throws {MemoFileError} for a file that cannot be read
 */
export async function readDraft(path: string, progress: Progress = () => undefined): Promise<DraftFile> {
  const bytes = readBytes(path)
  return { bytes, draft: await toDraft(path, bytes, progress) }
}

async function toDraft(path: string, bytes: Uint8Array, progress: Progress): Promise<Draft> {
  if (isPdf(bytes)) {
    const [{ readStyledPdf }, { toPdfDraft }] = await Promise.all([
      import('./read-styled-pdf.ts'),
      import('./pdf-draft.ts'),
    ])
    return toPdfDraft(await readStyledPdf(path, bytes, progress))
  }
  const form = extname(path).toLowerCase()
  if (form === '.docx') return toHtmlDraft(await docxToHtml(path, bytes))
  const text = decodeText(path, bytes)
  if (form === '.html' || form === '.htm') return toHtmlDraft(text)
  return form === '.md' || form === '.markdown' ? toMarkdownDraft(text) : toTextDraft(text)
}

async function docxToHtml(file: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  } catch {
    const cure = 'Save it anew as .docx.'
    throw new MemoFileError({ file, problem: 'binary', says: 'is no Word document that can be read', cure })
  }
}
