/** What can be wrong with the user's file of a document. */
export type MemoProblem =
  | 'not-found'
  | 'several'
  | 'no-file'
  | 'too-large'
  | 'too-heavy'
  | 'empty'
  | 'binary'
  | 'old-word'
  | 'encrypted'
  | 'damaged-pdf'
  | 'scanned'
  | 'other-document'
  | 'sections-missing'
  | 'unproven'

/** What an error needs to say. */
export interface MemoFault {
  /** Path of the file or folder. */
  readonly file: string
  readonly problem: MemoProblem
  /** What is wrong, as the end of a sentence that begins with the file's path. */
  readonly says: string
  /** Ids of the sections that were not found or not as they should be, in reading order. */
  readonly missing?: readonly string[]
  /** What the user can do: a whole sentence. */
  readonly cure: string
}

/** Ids named in the message; the rest are counted, so that it stays one readable sentence. */
const NAMED = 6

/** The user's file cannot be quoted from. The message is for the user: what is wrong, where, and what to do. */
export class MemoFileError extends Error {
  override readonly name = 'MemoFileError'
  readonly file: string
  readonly problem: MemoProblem
  readonly missing: readonly string[]
  readonly cure: string

  constructor(readonly fault: MemoFault) {
    const { file, problem, says, missing = [], cure } = fault
    super(`${file} ${says}${listed(missing)}. ${cure}`)
    this.file = file
    this.problem = problem
    this.missing = missing
    this.cure = cure
  }
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const rest = ids.length - NAMED
  return `: ${ids.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
