import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Lists the packages that loading the Teams adapter loads. */
const SCRIPT = `
import { createRequire } from 'node:module'
await import('./src/adapters/teams/index.ts')
console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)))
`

it('Teams alone loads no Slack package, and no renderer', () => {
  const loaded = execFileSync('npx', ['tsx', '--input-type=module', '-e', SCRIPT], { encoding: 'utf8' })
  expect(loaded).toContain('/botbuilder/')
  expect(loaded).not.toMatch(/@slack|node_modules\/adaptivecards|react/)
})
