import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillManifest, type Installation } from './fill-manifest.ts'
import { zip } from './zip.ts'

/** The package's files besides the manifest, as they stand in `manifest/teams`. */
const AS_THEY_ARE = ['en.json', 'color.png', 'outline.png'] as const

/**
 * The app package to upload to Teams.
 * @param folder that holds manifest.json, its translation and its icons
 * @throws {ManifestError} with every setting that is missing or cannot be used
 */
export function buildPackage(folder: string, installation: Installation): Buffer {
  const manifest = fillManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), installation)
  return zip([
    { name: 'manifest.json', data: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    ...AS_THEY_ARE.map((name) => ({ name, data: readFileSync(join(folder, name)) })),
  ])
}
