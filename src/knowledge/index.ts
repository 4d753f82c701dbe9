import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, createCatalogue, KnowledgeError, type Shelf } from '../core/index.ts'
import { loadShelf } from './load-shelf.ts'
import { attachOriginals } from './memo/index.ts'

export { MemoFileError } from './memo/index.ts'

/**
 * Reads every document's folder under the knowledge folder; a folder with a document.yaml is a document.
 * @throws {KnowledgeError} naming file, field and cure
 */
export const loadCatalogue = (root: string): Catalogue => createCatalogue(loadShelves(root))

/**
 * Like {@link loadCatalogue}, with the parts' own words from the users' files of the documents, where there are some.
 * @param memoFile the first document's file; without it, and for the others, the file in the document's own folder
 * @throws {KnowledgeError} naming file, field and cure
 * @throws {MemoFileError} for a file that cannot be quoted from
 */
export async function loadCatalogueWithOriginals(root: string, memoFile?: string): Promise<Catalogue> {
  const shelves = loadShelves(root)
  return createCatalogue(
    await Promise.all(shelves.map((shelf, i) => attachOriginals(root, shelf, i === 0 ? memoFile : undefined))),
  )
}

function loadShelves(root: string): Shelf[] {
  const names = existsSync(root)
    ? readdirSync(root)
        .filter((name) => existsSync(join(root, name, 'document.yaml')))
        .sort()
    : []
  if (names.length === 0) {
    const cure = 'A document is a folder with a document.yaml in it: see knowledge/README.md.'
    throw new KnowledgeError([{ file: root, field: 'the folder', message: 'holds no document.', cure }])
  }
  return names.map((name) => loadShelf(root, name))
}
