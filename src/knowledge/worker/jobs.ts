import type { StyledPdf } from '../draft/read-styled-pdf.ts'
import type { MemoFault } from '../memo/memo-file-error.ts'

/** What is read in a process of its own: formats whose readers can be made to work for ever, or to fill the memory. */
export interface Jobs {
  /** A PDF's text, with a form feed between pages. */
  readonly text: string
  /** A PDF's lines with their style. */
  readonly styled: StyledPdf
  /** A Word document as HTML. */
  readonly html: string
}

export interface ReadOrder {
  readonly job: keyof Jobs
  readonly file: string
  readonly bytes: Uint8Array
}

/** What that process says. */
export type ReadReport<Result> =
  | { readonly says: 'begins' }
  | { readonly says: 'page'; readonly page: number; readonly pages: number }
  | { readonly says: 'done'; readonly result: Result }
  | { readonly says: 'fault'; readonly fault: MemoFault }
