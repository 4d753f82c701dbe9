import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, createCatalogue, KnowledgeError } from '../core/index.ts'
import { loadShelf } from './load-shelf.ts'

/**
 * Reads every document's folder under the knowledge folder; a folder with a document.yaml is a document.
 * @throws {KnowledgeError} naming file, field and cure
 */
export function loadCatalogue(root: string): Catalogue {
  const names = existsSync(root)
    ? readdirSync(root).filter((name) => existsSync(join(root, name, 'document.yaml'))).sort()
    : []
  if (names.length === 0) {
    const cure = 'A document is a folder with a document.yaml in it: see knowledge/README.md.'
    throw new KnowledgeError([{ file: root, field: 'the folder', message: 'holds no document.', cure }])
  }
  return createCatalogue(names.map((name) => loadShelf(root, name)))
}
