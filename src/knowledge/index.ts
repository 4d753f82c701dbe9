import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, createCatalogue, type Document, type DocumentFiles, KnowledgeError } from '../core/index.ts'
import { type OriginalStatus, readOriginalFiles } from './originals.ts'
import { qualify } from './qualify.ts'
import { type DocumentFolder, readFolder } from './read-document.ts'
import { withCommon } from './trade-words.ts'

export { compile, compiledIndexes, isCompiled, knowledgeHash } from './compiled.ts'
export { MemoFileError } from './memo/index.ts'
export type { OriginalStatus } from './originals.ts'

/** The catalogue, and what became of each file that a document may be quoted from. */
export interface Knowledge {
  readonly catalogue: Catalogue
  readonly originals: readonly OriginalStatus[]
}

/**
 * Reads every document's folder under the knowledge folder; a folder with a document.yaml is a document.
 * @throws {KnowledgeError} naming file, field and cure
 */
export const loadCatalogue = (root: string): Catalogue => {
  const folders = readFolders(root)
  return toCatalogue(
    root,
    folders,
    folders.map(({ files }) => files),
  )
}

/**
 * Like {@link loadCatalogue}, with the sections' own words from the users' files of the documents. A file that is wrong
 * stops nothing: its document is not quoted.
 * @param paths files, and folders of them; each file is of the document whose text it holds
 * @throws {KnowledgeError} naming file, field and cure
 */
export async function loadKnowledge(root: string, paths: readonly string[]): Promise<Knowledge> {
  const folders = readFolders(root)
  const { files, statuses } = await readOriginalFiles(root, folders, paths)
  return { catalogue: toCatalogue(root, folders, files), originals: statuses }
}

/**
 * The same, where every file must be right.
 * @throws {KnowledgeError} naming file, field and cure
 * @throws {MemoFileError} for a file that cannot be quoted from
 */
export async function loadKnowledgeStrictly(root: string, memoFile?: string): Promise<Knowledge> {
  const knowledge = await loadKnowledge(root, memoFile === undefined || memoFile === '' ? [] : [memoFile])
  const wrong = knowledge.originals.find(({ quotes }) => !quotes)
  if (wrong?.error) throw wrong.error
  return knowledge
}

function readFolders(root: string): DocumentFolder[] {
  const names = existsSync(root)
    ? readdirSync(root)
        .filter((name) => existsSync(join(root, name, 'document.yaml')))
        .sort()
    : []
  if (names.length === 0) {
    const cure = 'A document is a folder with a document.yaml in it: see knowledge/README.md.'
    throw new KnowledgeError([{ file: root, field: 'the folder', message: 'holds no document.', cure }])
  }
  return names.map((name) => readFolder(root, name))
}

/** Newest first, and by title where the dates are the same: the names of folders decide nothing. */
function toCatalogue(root: string, folders: readonly DocumentFolder[], files: readonly DocumentFiles[]): Catalogue {
  const structured = new Set(folders.flatMap((folder) => (folder.structure ? [folder.files.document.id] : [])))
  const ready = files.map((one) => {
    const common = withCommon(root, one)
    return structured.has(one.document.id) ? qualify(common) : common
  })
  const replacedBy = new Map(
    folders.flatMap((folder) =>
      folder.replaces === undefined ? [] : [[folder.replaces, folder.files.document] as const],
    ),
  )
  return createCatalogue(
    ready
      .map((one) => withSuccessor(one, replacedBy.get(one.document.id)))
      .sort(
        (a, b) =>
          b.document.date.localeCompare(a.document.date) ||
          a.document.title.sv.localeCompare(b.document.title.sv, 'sv'),
      ),
  )
}

const withSuccessor = (files: DocumentFiles, successor: Document | undefined): DocumentFiles =>
  successor
    ? { ...files, document: { ...files.document, replacedBy: { id: successor.id, citedAs: successor.citedAs } } }
    : files
