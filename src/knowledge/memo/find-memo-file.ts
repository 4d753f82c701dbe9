import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MemoFileError } from './memo-file-error.ts'

/** The folder of a document in which the user puts its file. Git ignores what is in it. */
const FOLDER = 'original'
const OUR_OWN = /^(?:\.|README\.md$)/

/**
 * Finds the user's file of a document.
 * @param root the knowledge folder
 * @param documentFolder the document's folder in it
 * @param configuredPath the file that the user named; it goes before what lies in the folder
 * @returns undefined where there is none
 * @throws {MemoFileError} where several files lie in the folder
 */
export function findMemoFile(root: string, documentFolder: string, configuredPath?: string): string | undefined {
  if (configuredPath !== undefined && configuredPath !== '') return configuredPath
  const folder = join(root, documentFolder, FOLDER)
  const [file, ...more] = existsSync(folder) ? readdirSync(folder).filter((name) => !OUR_OWN.test(name)) : []
  if (file === undefined) return undefined
  if (more.length === 0) return join(folder, file)
  const says = `holds ${more.length + 1} files`
  throw new MemoFileError({ file: folder, problem: 'several', says, cure: 'Leave only the one to read.' })
}
