import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { AssetName } from '../page.ts'

const CLIENT_FOLDER = fileURLToPath(new URL('../client/', import.meta.url))

/** What each is built from. */
const SOURCES: Readonly<Record<AssetName, string>> = {
  'style.css': 'style.css',
  'reader.js': 'reader.ts',
  'playground.css': 'playground.css',
  'playground.js': 'playground/index.ts',
  'tab.js': 'tab/index.ts',
  'theme.js': 'tab/first-look.ts',
}

/** @throws where a source cannot be built, with esbuild's own words */
export async function bundle(name: AssetName): Promise<Uint8Array> {
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
