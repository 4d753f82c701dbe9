import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AssetName, ASSETS } from '../page.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Holds a folder for each state of the sources, named after it. `npm ci` makes it, by the script `prepare`. */
const BUILT_FOLDER = at('../../../../dist/web/')

/** What the built files are made from: our own sources, and the versions of the packages that they import. */
const CLIENT_FOLDER = at('../client/')
const PACKAGE_VERSIONS = at('../../../../package-lock.json')

export type BuiltFiles = ReadonlyMap<AssetName, Uint8Array>

/**
 * The style sheets and scripts: those in `dist/`, which is all that a running server needs. Where they are missing or
 * older than their sources they are built here, which takes seconds and the development packages, and kept.
 * @param folder one that cannot be written is no error
 * @param client the sources; a server may be without them
 * @throws where they have to be built and the development packages are not installed
 */
export async function builtFiles(folder = BUILT_FOLDER, client = CLIENT_FOLDER): Promise<BuiltFiles> {
  const current = sourceHash(client) ?? onlyFolderIn(folder)
  const place = current === undefined ? undefined : join(folder, current)
  if (place !== undefined && existsSync(place)) {
    return new Map(ASSETS.map((name) => [name, readFileSync(join(place, name))]))
  }
  const files = await build()
  if (current !== undefined) keep(files, folder, current)
  return files
}

/** esbuild is loaded only when there is something to build. */
async function build(): Promise<BuiltFiles> {
  try {
    const { bundle } = await import('./bundle.ts')
    return new Map(await Promise.all(ASSETS.map(async (name) => [name, await bundle(name)] as const)))
  } catch (cause) {
    const cure = 'npm ci builds them; npm prune --omit=dev may then take the development packages away.'
    throw new Error(`The styles and scripts of the web pages are missing in dist/, or old. ${cure}`, { cause })
  }
}

/** So many hexadecimal digits are never alike by chance. */
const HASH_LENGTH = 16

/** Names a state of the sources: changes with any of them, and with nothing else. Nothing where there are none. */
function sourceHash(client: string): string | undefined {
  if (!existsSync(client) || !existsSync(PACKAGE_VERSIONS)) return undefined
  const own = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ name: path.replaceAll('\\', '/'), file: join(client, path) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { name, file } of [...own, { name: 'packages', file: PACKAGE_VERSIONS }])
    hash.update(`${name}\n`).update(readFileSync(file)).update('\n')
  return hash.digest('hex').slice(0, HASH_LENGTH)
}

function onlyFolderIn(folder: string): string | undefined {
  const [only, ...others] = existsSync(folder) ? readdirSync(folder) : []
  return others.length === 0 ? only : undefined
}

/** Puts all files in their place at once, so that no other process finds some of them, and takes older ones away. */
function keep(files: BuiltFiles, folder: string, name: string): void {
  const draft = join(folder, `draft-${randomUUID()}`)
  try {
    mkdirSync(draft, { recursive: true })
    for (const [file, code] of files) writeFileSync(join(draft, file), code)
    renameSync(draft, join(folder, name))
    for (const other of readdirSync(folder)) {
      if (other !== name) rmSync(join(folder, other), { recursive: true, force: true })
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true })
  }
}

/** The folder cannot be written, or another process was first. */
const REFUSALS: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM', 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && REFUSALS.includes(error.code)
