import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { documentTranslations } from './document-parameter.ts'
import { fillManifest, type Installation } from './fill-manifest.ts'
import { zip } from './zip.ts'

/** Files of the package, as they stand in `manifest/teams`. */
const AS_THEY_ARE = ['color.png', 'outline.png'] as const

const translation = z.record(z.string(), z.string())

const written = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`)

/**
 * The app package to upload to Teams.
 * @param folder that holds manifest.json, its translation and its icons
 * @throws {ManifestError} with every setting that is missing or cannot be used
 */
export function buildPackage(folder: string, installation: Installation): Buffer {
  const manifest = fillManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), installation)
  const english = translation.parse(JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')))
  return zip([
    { name: 'manifest.json', data: written(manifest) },
    { name: 'en.json', data: written({ ...english, ...documentTranslations(installation.documents) }) },
    ...AS_THEY_ARE.map((name) => ({ name, data: readFileSync(join(folder, name)) })),
  ])
}
