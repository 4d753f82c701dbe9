import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the built files are made from: our own sources, and the versions of the packages that they import. */
const CLIENT_FOLDER = fileURLToPath(new URL('../client/', import.meta.url))
const PACKAGE_VERSIONS = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url))

/** Names a state of the sources: changes with any of them, and with nothing else. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const { name, file } of sources()) hash.update(`${name}\n`).update(readFileSync(file)).update('\n')
  return hash.digest('hex').slice(0, LENGTH)
}

/** So many hexadecimal digits are never alike by chance. */
const LENGTH = 16

function sources(): { readonly name: string; readonly file: string }[] {
  const own = readdirSync(CLIENT_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ name: path.replaceAll('\\', '/'), file: join(CLIENT_FOLDER, path) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return [...own, ...(existsSync(PACKAGE_VERSIONS) ? [{ name: 'packages', file: PACKAGE_VERSIONS }] : [])]
}
