import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When a file was written. Epoch milliseconds; 0 where there is none. */
const writtenAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** `npm run build` writes all files anew. */
const BUILT_AT = writtenAt('dist/main.js')

const isBuilt = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .every((file) => writtenAt(join('src', file)) < BUILT_AT)

/**
 * What node is told to run of a program: what was built of these very sources, as `npm test` does first; else the sources,
 * whose start takes three times the work.
 */
export const nodeArguments = (script: `src/${string}.ts`): readonly string[] =>
  isBuilt ? [script.replace(/^src/, 'dist').replace(/ts$/, 'js')] : ['--import', 'tsx', script]
