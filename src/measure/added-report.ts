import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDocument } from '../knowledge/add/index.ts'

/** Knowledge folders with a report that was added by its file, and corrected by nobody. */
export interface AddedReport {
  /** Its id. */
  readonly name: string
  /** The folder in which it stands alone, and the one in which it stands beside the memo. */
  readonly alone: string
  readonly beside: string
}

/** Adds a report to temporary knowledge folders, which are gone when `use` is done. */
export async function withReport<T>(file: string, use: (report: AddedReport) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'second-'))
  const [alone, beside] = [join(folder, 'alone'), join(folder, 'beside')]
  try {
    cpSync('knowledge/common', join(alone, 'common'), { recursive: true })
    const silent = { say: () => undefined, progress: () => undefined }
    const name = await addDocument({ root: alone, file, about: {} }, silent)
    for (const source of ['knowledge', alone]) cpSync(source, beside, { recursive: true })
    return await use({ name, alone, beside })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
