import type { DocumentFiles } from '../../core/index.ts'
import type { Original } from '../../core/model/original.ts'
import { loadAlignment } from './alignment.ts'
import { findMemoFile } from './find-memo-file.ts'
import { readOriginals } from './read-originals.ts'

export { type Alignment, loadAlignment } from './alignment.ts'
export { findMemoFile } from './find-memo-file.ts'
export { MemoFileError, type MemoProblem } from './memo-file-error.ts'
export { readOriginals } from './read-originals.ts'

/** The files with each section's own words where there are some. */
export const withOriginals = (files: DocumentFiles, originals: ReadonlyMap<string, Original>): DocumentFiles => ({
  ...files,
  sections: files.sections.map((section) => {
    const original = originals.get(section.id)
    return original ? { ...section, original } : section
  }),
})

/**
 * Reads the user's file of a document, if there is one, and puts the sections' own words on the files.
 * @param root the knowledge folder
 * @param configuredPath the file that the user named, instead of the one in the document's folder
 * @returns the files as it was where there is no file
 * @throws {MemoFileError} for a file that cannot be quoted from
 * @throws {KnowledgeError} where the document's alignment.yaml is wrong
 */
export async function attachOriginals(
  root: string,
  files: DocumentFiles,
  configuredPath?: string,
): Promise<DocumentFiles> {
  const path = findMemoFile(root, files.document.id, configuredPath)
  if (path === undefined) return files
  return withOriginals(files, await readOriginals(path, files, loadAlignment(root, files)))
}
