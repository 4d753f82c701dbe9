import { createHash } from 'node:crypto'
import type { AssetName } from '../page.ts'
import { FOR_A_YEAR, type Lasting, lasting } from '../sent.ts'
import { builtFiles } from './built.ts'

/** The style sheets and scripts, built from `client/`, by their addresses. */
export interface Assets {
  readonly address: (name: AssetName) => string
  readonly at: (address: string) => Lasting | undefined
}

/** Where built files stand; the hash of their content is in their names. */
export const ASSET_FOLDER = '/assets/'

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const

/** Reads what was built when the bot was installed. */
export async function openAssets(): Promise<Assets> {
  const built = await builtFiles()
  const named = [...built].map(([name, code]) => ({ name, code, address: addressOf(name, code) }))
  const addresses = new Map(named.map(({ name, address }) => [name, address]))
  const files = new Map(
    named.map(({ name, code, address }) => [
      address,
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

function addressOf(name: AssetName, code: Uint8Array): string {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 12)
  return ASSET_FOLDER + name.replace('.', `.${hash}.`)
}
