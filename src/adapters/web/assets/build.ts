import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type AssetName, ASSETS } from '../page.ts'
import { FOR_A_YEAR, type Lasting, lasting } from '../sent.ts'

/** The style sheets and scripts, built from `client/`, by their addresses. */
export interface Assets {
  readonly address: (name: AssetName) => string
  readonly at: (address: string) => Lasting | undefined
}

/** Where built files stand; the hash of their content is in their names. */
export const ASSET_FOLDER = '/assets/'

const CLIENT_FOLDER = fileURLToPath(new URL('../client/', import.meta.url))

/** What each is built from. */
const SOURCES: Readonly<Record<AssetName, string>> = {
  'style.css': 'style.css',
  'reader.js': 'reader.ts',
  'playground.css': 'playground.css',
  'playground.js': 'playground/index.ts',
}

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const

/** @param names which to build: the playground's take a second and are not needed without it */
export async function buildAssets(names: readonly AssetName[] = ASSETS): Promise<Assets> {
  const built = await Promise.all(names.map(async (name) => [name, await bundle(name)] as const))
  const addresses = new Map(built.map(([name, code]) => [name, addressOf(name, code)]))
  const files = new Map(
    built.map(([name, code]) => [
      addressOf(name, code),
      lasting(code, name.endsWith('.css') ? TYPES.css : TYPES.js, FOR_A_YEAR),
    ]),
  )
  return {
    address(name) {
      const address = addresses.get(name)
      if (address === undefined) throw new RangeError(`${name} is not built.`)
      return address
    },
    at: (address) => files.get(address),
  }
}

/** @throws where a source cannot be built, with esbuild's own words */
async function bundle(name: AssetName): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [CLIENT_FOLDER + SOURCES[name]],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error(`esbuild made nothing of ${SOURCES[name]}.`)
  return file.contents
}

function addressOf(name: AssetName, code: Uint8Array): string {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 12)
  return ASSET_FOLDER + name.replace('.', `.${hash}.`)
}
