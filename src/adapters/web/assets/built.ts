import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AssetName, ASSETS } from '../page.ts'
import { fingerprint } from './fingerprint.ts'

/** The built files. `npm ci` makes them, by the script `prepare`; git does not know them. */
const BUILT_FOLDER = fileURLToPath(new URL('../../../../dist/web/', import.meta.url))

export type BuiltFiles = ReadonlyMap<AssetName, Uint8Array>

/**
 * The files built from the sources as they are now: those made at the installation, or where those are missing or older
 * than their sources, made here, which takes seconds, and kept for the next start.
 * @param folder holds a folder for each state of the sources, named after it; a folder that cannot be written is no error
 */
export async function builtFiles(folder = BUILT_FOLDER): Promise<BuiltFiles> {
  const current = fingerprint()
  const place = join(folder, current)
  if (existsSync(place)) return new Map(ASSETS.map((name) => [name, readFileSync(join(place, name))]))
  // esbuild is loaded only when there is something to build.
  const { bundle } = await import('./bundle.ts')
  const files = new Map(await Promise.all(ASSETS.map(async (name) => [name, await bundle(name)] as const)))
  keep(files, folder, current)
  return files
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
