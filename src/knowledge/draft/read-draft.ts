import { extname } from 'node:path'
import { decodeText } from '../memo/decode.ts'
import { isPdf } from '../memo/pdf-signature.ts'
import { readBytes } from '../memo/read-bytes.ts'
import { readInWorker } from '../worker/read-in-worker.ts'
import type { Draft } from './draft.ts'
import { toHtmlDraft } from './html-draft.ts'
import { toMarkdownDraft } from './markdown-draft.ts'
import { toTextDraft } from './text/text-draft.ts'
import { isDocx, refuseOldWord } from './word-files.ts'

/** A draft with the bytes that it was read from. */
export interface DraftFile {
  readonly draft: Draft
  readonly bytes: Uint8Array
}

/** Told how far the reading has come. */
export type Progress = (page: number, pages: number) => void

/**
 * Reads a PDF, a Word document (.docx), HTML, Markdown or plain text; the first two in a process of their own.
 * @throws {MemoFileError} for a file that cannot be read
 */
export async function readDraft(path: string, progress: Progress = () => undefined): Promise<DraftFile> {
  const bytes = readBytes(path)
  return { bytes, draft: withKnownMarkers(await toDraft(path, bytes, progress)) }
}

/** A marker whose footnote is not in the file leads nowhere. */
function withKnownMarkers(draft: Draft): Draft {
  const known = new Set(draft.blocks.flatMap(({ kind, number }) => (kind === 'footnote' ? [number] : [])))
  const blocks = draft.blocks.map((block) => ({
    ...block,
    markers: block.markers.filter(({ number }) => known.has(number)),
  }))
  return { ...draft, blocks }
}

async function toDraft(path: string, bytes: Uint8Array, progress: Progress): Promise<Draft> {
  if (isPdf(bytes)) {
    const { toPdfDraft } = await import('./pdf-draft.ts')
    return toPdfDraft(await readInWorker('styled', { file: path, bytes }, progress))
  }
  const form = extname(path).toLowerCase()
  refuseOldWord(path, bytes)
  if (isDocx(bytes)) return toHtmlDraft(await readInWorker('html', { file: path, bytes }))
  const text = decodeText(path, bytes)
  if (form === '.html' || form === '.htm') return toHtmlDraft(text)
  return form === '.md' || form === '.markdown' ? toMarkdownDraft(text) : toTextDraft(text)
}
