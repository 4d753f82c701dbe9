import 'dotenv/config'
import { writeFileSync } from 'node:fs'
import { buildPackage } from '../../src/adapters/teams/package/build-package.ts'
import { ManifestError } from '../../src/adapters/teams/package/fill-manifest.ts'

const FILE = 'vardkompetens-teams.zip'

/** `npm run teams:package`: builds the app package with the ids from the environment or .env. */
try {
  const { TEAMS_APP_ID: appId = '', PUBLIC_URL: publicUrl } = process.env
  writeFileSync(FILE, buildPackage(new URL('.', import.meta.url).pathname, { appId, publicUrl }))
  console.log(`${FILE} is ready to upload to Teams.`)
} catch (error) {
  if (!(error instanceof ManifestError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
