import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { MemoFileError } from './memo-file-error.ts'
import { READING_LIMITS } from './reading-limits.ts'

const { fileMegabytes } = READING_LIMITS
const MEGABYTE = 2 ** 20

/** @throws {MemoFileError} for a path that is no readable file, and for a file that is too large */
export function readBytes(path: string): Uint8Array {
  const handle = open(path)
  try {
    const stats = fstatSync(handle)
    if (!stats.isFile()) throw noFile(path)
    if (stats.size > fileMegabytes * MEGABYTE) throw tooLarge(path, stats.size)
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
  const says = `is too large (${Math.ceil(size / MEGABYTE)} MB; at most ${fileMegabytes} MB are read)`
  return new MemoFileError({ file, problem: 'too-large', says, cure: 'Write the path of the document itself.' })
}
