import type { Shelf } from '../../core/index.ts'
import type { Original } from '../../core/model/original.ts'
import { loadAlignment } from './alignment.ts'
import { findMemoFile } from './find-memo-file.ts'
import { readOriginals } from './read-originals.ts'

export { type Alignment, loadAlignment } from './alignment.ts'
export { findMemoFile } from './find-memo-file.ts'
export { MemoFileError, type MemoProblem } from './memo-file-error.ts'
export { readOriginals } from './read-originals.ts'

/** The shelf with each part's own words where there are some. */
export const withOriginals = (shelf: Shelf, originals: ReadonlyMap<string, Original>): Shelf => ({
  ...shelf,
  sections: shelf.sections.map((section) => {
    const original = originals.get(section.id)
    return original ? { ...section, original } : section
  }),
})

/**
 * Reads the user's file of a document, if there is one, and puts the parts' own words on the shelf.
 * @param root the knowledge folder
 * @param configuredPath the file that the user named, instead of the one in the document's folder
 * @returns the shelf as it was where there is no file
 * @throws {MemoFileError} for a file that cannot be quoted from
 * @throws {KnowledgeError} where the document's alignment.yaml is wrong
 */
export async function attachOriginals(root: string, shelf: Shelf, configuredPath?: string): Promise<Shelf> {
  const path = findMemoFile(root, shelf.document.id, configuredPath)
  if (path === undefined) return shelf
  return withOriginals(shelf, await readOriginals(path, shelf, loadAlignment(root, shelf)))
}
