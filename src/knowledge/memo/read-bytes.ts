import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { MemoFileError } from './memo-file-error.ts'

/** The memo is 50 kB as text and about 1 MB as PDF; a larger file is another one. */
export const MAX_BYTES = 20 * 1024 * 1024

/** @throws {MemoFileError} for a path that is no readable file, and for a file above {@link MAX_BYTES} */
export function readBytes(path: string): Uint8Array {
  const handle = open(path)
  try {
    const stats = fstatSync(handle)
    if (!stats.isFile()) throw noFile(path)
    if (stats.size > MAX_BYTES) throw tooLarge(path, stats.size)
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Without waiting for somebody to write into a pipe; Windows has no such flag, and no such pipes. */
const READ_AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK

function open(path: string): number {
  try {
    return openSync(path, READ_AT_ONCE)
  } catch {
    throw notFound(path)
  }
}

const notFound = (file: string): MemoFileError =>
  new MemoFileError({
    file,
    problem: 'not-found',
    says: 'cannot be read',
    cure: 'Write the path of a text file or PDF.',
  })

const noFile = (file: string): MemoFileError =>
  new MemoFileError({
    file,
    problem: 'no-file',
    says: 'is no file but a folder, a pipe or a device',
    cure: 'Write the path of a text file or PDF.',
  })

function tooLarge(file: string, size: number): MemoFileError {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
  const says = `is too large (${megabytes(size)} MB; at most ${megabytes(MAX_BYTES)} MB are read)`
  return new MemoFileError({ file, problem: 'too-large', says, cure: 'Write the path of the document itself.' })
}
