import { readDocx } from '../draft/read-docx.ts'
import { readStyledPdf } from '../draft/read-styled-pdf.ts'
import { MemoFileError } from '../memo/memo-file-error.ts'
import { readPdf } from '../memo/read-pdf.ts'
import type { Jobs, ReadOrder, ReadReport } from './jobs.ts'

/* Reads one file, and ends. */

const say = (said: ReadReport<Jobs[keyof Jobs]>): void => void process.send?.(said)

async function carryOut({ job, file, bytes }: ReadOrder): Promise<Jobs[keyof Jobs]> {
  switch (job) {
    case 'text':
      return readPdf(file, bytes)
    case 'styled':
      return readStyledPdf(file, bytes, (page, pages) => say({ says: 'page', page, pages }))
    case 'html':
      return readDocx(file, bytes)
  }
}

async function read(order: ReadOrder): Promise<void> {
  say({ says: 'begins' })
  try {
    say({ says: 'done', result: await carryOut(order) })
  } catch (error) {
    if (!(error instanceof MemoFileError)) throw error
    say({ says: 'fault', fault: error.fault })
  }
}

process.once('message', (order: ReadOrder) => void read(order))
