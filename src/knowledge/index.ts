import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, createCatalogue, KnowledgeError, type DocumentFiles } from '../core/index.ts'
import { readDocument } from './read-document.ts'
import { attachOriginals } from './memo/index.ts'

export { MemoFileError } from './memo/index.ts'

/**
 * Reads every document's folder under the knowledge folder; a folder with a document.yaml is a document.
 * @throws {KnowledgeError} naming file, field and cure
 */
export const loadCatalogue = (root: string): Catalogue => createCatalogue(readDocuments(root))

/**
 * Like {@link loadCatalogue}, with the parts' own words from the users' files of the documents, where there are some.
 * @param memoFile the first document's file; without it, and for the others, the file in the document's own folder
 * @throws {KnowledgeError} naming file, field and cure
 * @throws {MemoFileError} for a file that cannot be quoted from
 */
export async function loadCatalogueWithOriginals(root: string, memoFile?: string): Promise<Catalogue> {
  const documents = readDocuments(root)
  return createCatalogue(
    await Promise.all(documents.map((files, i) => attachOriginals(root, files, i === 0 ? memoFile : undefined))),
  )
}

function readDocuments(root: string): DocumentFiles[] {
  const names = existsSync(root)
    ? readdirSync(root)
        .filter((name) => existsSync(join(root, name, 'document.yaml')))
        .sort()
    : []
  if (names.length === 0) {
    const cure = 'A document is a folder with a document.yaml in it: see knowledge/README.md.'
    throw new KnowledgeError([{ file: root, field: 'the folder', message: 'holds no document.', cure }])
  }
  return names.map((name) => readDocument(root, name))
}
