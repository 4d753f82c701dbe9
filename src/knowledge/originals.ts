import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentFiles } from '../core/index.ts'
import { type DraftFile, readDraft } from './draft/read-draft.ts'
import { findMemoFile, loadAlignment, MemoFileError, readOriginals, withOriginals } from './memo/index.ts'
import { withOwnWords } from './own-sentences.ts'
import type { DocumentFolder } from './read-document.ts'

/** What became of the file of a document. */
export interface OriginalStatus {
  /** Id of the document; none for a file that is of no document. */
  readonly document?: string
  readonly file: string
  /** True where the document can be quoted. */
  readonly quotes: boolean
  /** What is wrong and what to do, for whoever runs the bot. */
  readonly problem?: string
  readonly error?: MemoFileError
  /** Ids of the sections that are not quoted: the file has another text there than the one that was written down. */
  readonly changed?: readonly string[]
}

export interface WithOriginals {
  readonly files: readonly DocumentFiles[]
  readonly statuses: readonly OriginalStatus[]
}

/**
 * Reads the users' files of the documents, each of the document that it is of. A file that is wrong leaves its document
 * without quotations and stops nothing.
 * @param root the knowledge folder
 * @param paths files and folders; a document that none of them is of has the file in its own folder
 */
export async function readOriginalFiles(
  root: string,
  folders: readonly DocumentFolder[],
  paths: readonly string[],
): Promise<WithOriginals> {
  const found = new Map<string, DocumentFiles>()
  const statuses: OriginalStatus[] = []
  for (const path of paths.flatMap(filesAt)) {
    const open = folders.filter(({ files }) => !found.has(files.document.id))
    statuses.push(await readFor(root, open, path, found))
  }
  for (const folder of folders) {
    const { id } = folder.files.document
    if (found.has(id)) continue
    const own = ownFile(root, id)
    if (own) statuses.push('problem' in own ? own : await readFor(root, [folder], own.file, found))
  }
  return { files: folders.map(({ files }) => found.get(files.document.id) ?? files), statuses }
}

/** The files of a folder; a path that is none stands for itself, so that reading it says what is wrong. */
function filesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}

function ownFile(root: string, document: string): { file: string } | OriginalStatus | undefined {
  try {
    const path = findMemoFile(root, document)
    return path === undefined ? undefined : { file: path }
  } catch (error) {
    if (!(error instanceof MemoFileError)) throw error
    return { document, file: error.file, quotes: false, problem: error.message, error }
  }
}

/** Tries a file on documents until it is one of them. */
async function readFor(
  root: string,
  folders: readonly DocumentFolder[],
  file: string,
  found: Map<string, DocumentFiles>,
): Promise<OriginalStatus> {
  const read = remembered(() => readDraft(file))
  let failure: { document?: string; error: MemoFileError } | undefined
  for (const folder of folders) {
    const { id } = folder.files.document
    try {
      const { files, changed } = await attach(root, folder, file, read)
      found.set(id, files)
      return {
        document: id,
        file,
        quotes: true,
        ...(changed.length > 0 && { changed, problem: changedText(file, id, changed) }),
      }
    } catch (error) {
      if (!(error instanceof MemoFileError)) throw error
      if (!failure || error.problem !== 'other-document') {
        failure = { error, ...(error.problem !== 'other-document' && { document: id }) }
      }
    }
  }
  const problem = failure?.error.message ?? `${file} is of no document that lacks its file. Take it off the list.`
  return {
    file,
    quotes: false,
    problem,
    ...(failure && { error: failure.error }),
    ...(failure?.document !== undefined && { document: failure.document }),
  }
}

async function attach(
  root: string,
  { files, structure }: DocumentFolder,
  file: string,
  read: () => Promise<DraftFile>,
) {
  if (!structure) {
    const originals = await readOriginals(file, files, loadAlignment(root, files))
    return { files: withOriginals(files, originals), changed: [] }
  }
  const own = withOwnWords(files, structure, file, await read())
  if (own.changed.length < structure.sections.length) return own
  throw new MemoFileError({
    file,
    problem: 'other-document',
    says: `is not "${files.document.title.sv}", or another version of it`,
    cure: `If it is a new version, run: npm run add -- --again ${files.document.id} FILE`,
  })
}

function remembered<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const NAMED = 6

const changedText = (file: string, document: string, changed: readonly string[]): string =>
  `${file} has ${changed.length} sections that are not as structure.yaml knows them and are not quoted: ` +
  `${changed.slice(0, NAMED).join(', ')}${changed.length > NAMED ? ' …' : ''}. ` +
  `If it is a new version, run: npm run add -- --again ${document} FILE`
