import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { buildPackage } from '../adapters/teams/package/build-package.ts'
import { ManifestError } from '../adapters/teams/package/fill-manifest.ts'
import { readConfig } from '../config.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { KNOWLEDGE_FOLDER, run } from '../start-up.ts'

/* `npm run teams:package`: the app package to upload to Teams, with what differs from the settings. */

const FILE = 'vardkompetens-teams.zip'
const ROOT = new URL('../../', import.meta.url)

await run(() => {
  const { teams, publicUrl, operator } = readConfig()
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')))
  try {
    const folder = fileURLToPath(new URL('manifest/teams/', ROOT))
    const documents = loadCatalogue(KNOWLEDGE_FOLDER).documents.map(({ document }) => document)
    const installation = { appId: teams.appId, publicUrl, operator: operator.name, version, documents }
    writeFileSync(FILE, buildPackage(folder, installation))
    console.log(FILE)
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
  return Promise.resolve()
})
