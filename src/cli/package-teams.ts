import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../adapters/teams/package/build-package.ts'
import { ManifestError } from '../adapters/teams/package/fill-manifest.ts'
import { readConfig } from '../config.ts'
import { run } from '../start-up.ts'

/* `npm run teams:package`: the app package to upload to Teams, with the ids from the settings. */

const FILE = 'vardkompetens-teams.zip'

await run(() => {
  const { teams, publicUrl } = readConfig()
  try {
    const folder = fileURLToPath(new URL('../../manifest/teams/', import.meta.url))
    writeFileSync(FILE, buildPackage(folder, { appId: teams.appId, publicUrl }))
    console.log(FILE)
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
  return Promise.resolve()
})
