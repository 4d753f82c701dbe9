import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A file that puts something else in the place of a module, or of the console before a module is loaded. */
const REPLACING = /\bvi\.(?:mock|hoisted)\(/

/** They need a process of their own; all others share one, in which what they import is loaded once. */
const ALONE = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && REPLACING.test(readFileSync(file, 'utf8')))

/**
 * The longest, longest first. They begin first, since one that is begun last leaves a processor idle until its end; Vitest
 * goes by how long each took before, and knows nothing of it in a new checkout.
 */
const LONGEST = [
  'copies',
  'adapters/web/client/style',
  'golden/golden',
  'golden/conversations',
  'proxy',
  'adapters/web/client/reader',
  'main',
  'adapters/teams/messages/pending',
  'core/answering/properties/cost',
].map((name) => {
  if (!existsSync(`tests/${name}.test.ts`))
    throw new Error(`No tests/${name}.test.ts: LONGEST in vitest.config.ts names it`)
  return `/tests/${name}.test.ts`
})

/** Then those that share a process, and those alone last: a process that many share ends when a file that runs alone comes between. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name))
      return at === -1 ? LONGEST.length + Number(project.config.isolate) : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/compile-knowledge.ts'],
    // Half as many again as processors: some tests wait for another process, or for time to pass. As a percentage it would
    // be no more than there are processors.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
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
