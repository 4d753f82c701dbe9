import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** A file that puts something else in the place of a module, or of the console before a module is loaded. */
const REPLACING = /\bvi\.(?:mock|hoisted)\(/

/** They need a process of their own; all others share one, in which what they import is loaded once. */
const ALONE = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && REPLACING.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    globalSetup: ['tests/compile-knowledge.ts'],
    // Half as many again as processors: some tests wait for another process, or for time to pass.
    maxWorkers: '150%',
    // Only what hangs ends so: on a busy machine the longest, of two thousand answers, have taken two minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'sharing', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    coverage: {
      include: ['src/**'],
      exclude: ['src/measure/**', 'src/cli/**', 'src/adapters/web/client/**'],
      reporter: ['text-summary', 'html'],
    },
  },
})
