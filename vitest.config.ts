import { defineConfig } from 'vitest/config'

/** Files that mock nothing and keep nothing between them share a process: what they import is loaded once. */
const SHARING = ['core', 'golden', 'knowledge', 'adapters/shared'].map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    globalSetup: ['tests/compile-knowledge.ts'],
    // Vitest leaves a processor free by default, which on two is half of the time.
    maxWorkers: '100%',
    // Only what hangs ends so: on a busy machine the longest, of two thousand answers, have taken two minutes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: SHARING } },
    ],
    coverage: {
      include: ['src/**'],
      exclude: ['src/measure/**', 'src/cli/**', 'src/adapters/web/client/**'],
      reporter: ['text-summary', 'html'],
    },
  },
})
