import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Stands in dist/ beside the compiled program; the sources, run by tsx, have none and read the YAML. */
const COMPILED_FILE = fileURLToPath(new URL('../knowledge.json', import.meta.url))

/** The checked content of each YAML file, and the hash of the text that it was read from. */
const compiledFile = z.record(z.string(), z.object({ hash: z.string(), value: z.unknown() }))
type Compiled = z.infer<typeof compiledFile>

/** So many hexadecimal digits are never alike by chance. */
const HASH_LENGTH = 12

let known: Compiled | undefined
let collected: Compiled | undefined

/**
 * What a YAML file holds. JSON that `npm run build` wrote is read in a tenth of the time that checked YAML takes; a file
 * that was edited since is read afresh.
 * @param read parses and checks the text
 */
export function compiledOr<T>(file: string, text: string, read: () => T): T {
  known ??= existsSync(COMPILED_FILE) ? compiledFile.parse(JSON.parse(readFileSync(COMPILED_FILE, 'utf8'))) : {}
  const hash = hashOf([text])
  const compiled = collected ? undefined : known[file]
  // The value passed its schema when it was compiled from this very text.
  if (compiled?.hash === hash) return z.custom<T>().parse(compiled.value)
  const value = read()
  if (collected) collected[file] = { hash, value }
  return value
}

/**
 * Writes down all that is read from YAML meanwhile.
 * @throws whatever the work throws; nothing is then written
 */
export function compile(work: () => unknown): void {
  collected = {}
  try {
    work()
    writeFileSync(COMPILED_FILE, JSON.stringify(collected))
  } finally {
    collected = undefined
  }
}

/** Names the state of the knowledge: changes with any file that an editor writes. */
export function knowledgeHash(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return hashOf(files.flatMap((file) => [file, readFileSync(join(root, file))]))
}

function hashOf(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece).update('\n')
  return hash.digest('hex').slice(0, HASH_LENGTH)
}
