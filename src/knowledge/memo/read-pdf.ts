import { getDocumentProxy } from 'unpdf'
import { damagedPdf, encryptedPdf, PASSWORD_ERROR, scannedPdf, tooLongPdf } from './pdf-errors.ts'
import { READING_LIMITS } from './reading-limits.ts'
import { type Run, toPageText } from './pdf-lines.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * Takes the text out of a PDF, with a form feed between pages.
 * @throws {MemoFileError} for a file that is encrypted, damaged, too long or holds pictures of text only
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<string> {
  const pdf = await open(file, bytes)
  try {
    if (pdf.numPages > READING_LIMITS.pages) throw tooLongPdf(file, pdf.numPages)
    const pages: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await readPage(file, pdf, page))
    if (pages.every((text) => text === '')) throw scannedPdf(file)
    return pages.join('\f')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** pdf.js takes over the bytes that it gets, so it gets a copy. */
async function open(file: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    throw error instanceof Error && error.name === PASSWORD_ERROR ? encryptedPdf(file) : damagedPdf(file)
  }
}

async function readPage(file: string, pdf: Pdf, number: number): Promise<string> {
  try {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    return toPageText(items.flatMap((item) => ('str' in item ? [toRun(item)] : [])))
  } catch {
    throw damagedPdf(file)
  }
}

/** A text item's matrix is [a, b, c, d, x, y]; its font size the length of (c, d). */
function toRun({ str, width, transform }: { str: string; width: number; transform: readonly unknown[] }): Run {
  const [, , c, d, x, y] = transform.map(Number)
  return { text: str, x: x ?? 0, y: y ?? 0, width, size: Math.hypot(c ?? 0, d ?? 0) }
}
