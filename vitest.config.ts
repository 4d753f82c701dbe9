import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/compile-knowledge.ts'],
    // Some tests start the program itself, which takes a second or two each on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    coverage: {
      include: ['src/**'],
      exclude: ['src/measure/**', 'src/cli/**', 'src/adapters/web/client/**'],
      reporter: ['text-summary', 'html'],
    },
  },
})
