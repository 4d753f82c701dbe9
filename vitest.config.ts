import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start the program itself, which takes a second or two each on a busy machine.
    testTimeout: 30_000,
    unstubEnvs: true,
  },
})
