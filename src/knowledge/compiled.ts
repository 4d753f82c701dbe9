import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Catalogue, type CompiledIndexes, compileIndexes, type Language } from '../core/index.ts'
import { fromBytes, toBytes } from './data-file.ts'

/*
 * What is costly to read and to index is worked out beforehand. It stands in a folder that is named by the code that
 * made it, and each piece is found by a hash of the text that it was made of: nothing out of date is ever read.
 */

/** Beside the compiled program: `npm run build` makes one for it, and the tests one for the sources. */
const COMPILED = fileURLToPath(new URL('../../dist/compiled', import.meta.url))

/** The code that reads knowledge and makes indexes, compiled or not. */
const SOURCES = fileURLToPath(new URL('..', import.meta.url))
const READING_CODE = ['core', 'knowledge']
const KIND = extname(import.meta.url).slice(1)

/** Stands in the name of a folder that is being written, before the number of the process. */
const UNFINISHED = '.writing-'

const YAML_FILE = 'knowledge.json'
/** Names the state of the knowledge folder that all was made of. */
const STATE_FILE = 'state'

/** The checked content of each YAML file, and the hash of the text that it was read from. */
const compiledFile = z.record(z.string(), z.object({ hash: z.string(), value: z.unknown() }))
type Compiled = z.infer<typeof compiledFile>

/** So many hexadecimal digits are never alike by chance. */
const HASH_LENGTH = 12

let place: string | undefined
let known: Compiled | undefined
let collected: Compiled | undefined

/**
 * What a YAML file holds. JSON that was compiled is read in a tenth of the time that checked YAML takes; a file that was
 * edited since is read afresh.
 * @param read parses and checks the text
 */
export function compiledOr<T>(file: string, text: string, read: () => T): T {
  known ??= readCompiled()
  const hash = hashOf([text])
  const compiled = collected ? undefined : known[file]
  // The value passed its schema when it was compiled from this very text.
  if (compiled?.hash === hash) return z.custom<T>().parse(compiled.value)
  const value = read()
  if (collected) collected[file] = { hash, value }
  return value
}

function readCompiled(): Compiled {
  const path = join(folder(), YAML_FILE)
  return existsSync(path) ? compiledFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
}

/** The data of indexes that were compiled. */
export const compiledIndexes: CompiledIndexes = (content, language) => {
  const path = join(folder(), indexFile(content, language))
  // The file's name tells that this very code made it of this very content.
  return existsSync(path)
    ? z.custom<NonNullable<ReturnType<CompiledIndexes>>>().parse(fromBytes(readFileSync(path)))
    : undefined
}

const indexFile = (content: string, language: Language): string => `${content}-${language}.index`

/**
 * Writes down all that is read from YAML meanwhile, and the indexes of it.
 * @param root the knowledge folder
 * @throws whatever reading throws; nothing is then written
 */
export function compile(root: string, load: (root: string) => Catalogue): void {
  collected = {}
  try {
    const catalogue = load(root)
    const unfinished = `${folder()}${UNFINISHED}${process.pid}`
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(join(unfinished, YAML_FILE), JSON.stringify(collected))
    for (const { content, language, data } of compileIndexes(catalogue)) {
      writeFileSync(join(unfinished, indexFile(content, language)), toBytes(data))
    }
    writeFileSync(join(unfinished, STATE_FILE), knowledgeHash(root))
    removeOld()
    renameSync(unfinished, folder())
  } finally {
    collected = undefined
  }
}

/**
 * A build of the program removes what was made of the sources too: packages may have changed. What another process is
 * writing stays.
 */
function removeOld(): void {
  for (const name of readdirSync(COMPILED)) {
    const isOld = !name.includes(UNFINISHED) && (KIND === 'js' || name.startsWith(KIND))
    if (isOld) rmSync(join(COMPILED, name), { recursive: true, force: true })
  }
}

/** True where nothing has changed since the knowledge was compiled. */
export function isCompiled(root: string): boolean {
  const path = join(folder(), STATE_FILE)
  return existsSync(path) && readFileSync(path, 'utf8') === knowledgeHash(root)
}

/** Names the state of the knowledge: changes with any file that an editor writes. */
export const knowledgeHash = (root: string): string => hashOf(piecesOf(root, '', '.yaml'))

/** Where this code finds what it has compiled. */
const folder = (): string =>
  (place ??= join(COMPILED, `${KIND}-${hashOf(READING_CODE.flatMap((part) => piecesOf(SOURCES, part, `.${KIND}`)))}`))

/** The names and contents of the files of a folder with an ending. */
function piecesOf(root: string, part: string, ending: string): (string | Uint8Array)[] {
  const files = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
  return files.flatMap((file) => [file, readFileSync(join(root, part, file))])
}

function hashOf(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece).update('\n')
  return hash.digest('hex').slice(0, HASH_LENGTH)
}
