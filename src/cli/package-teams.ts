import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { buildPackage } from '../adapters/teams/package/build-package.ts'
import { ManifestError } from '../adapters/teams/package/fill-manifest.ts'
import { readConfig } from '../config.ts'
import { run } from '../start-up.ts'

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
    writeFileSync(FILE, buildPackage(folder, { appId: teams.appId, publicUrl, operator: operator.name, version }))
    console.log(FILE)
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
  return Promise.resolve()
})
