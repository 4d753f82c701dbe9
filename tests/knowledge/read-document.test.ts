import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCore } from '../../src/core/index.ts'
import { checkDocument } from '../../src/knowledge/check.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { addReport, temporaryFolder } from '../fixtures/added-report.ts'

const WRITTEN = `id: forslag-2
kind: proposal
number: 2
pages: []
title: {sv: Inför cykelpool, en: A bicycle pool}
claims:
  - id: poolens-storlek
    pages: []
    sv: Nämnden vill ha en pool med trettio lådcyklar vid stationen.
    en: The committee wants a pool of thirty cargo bicycles at the station.
    asked:
      sv: [hur stor blir poolen, lådcyklar antal, var ställs poolen]
      en: [how large is the pool]
`

test('what an editor writes of a section answers its own questions outright, and a mistake names its file', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  const file = join(root, name, 'sections', 'forslag-2.yaml')
  mkdirSync(join(root, name, 'sections'))
  writeFileSync(file, WRITTEN)
  const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
  const answer = ask('hur stor blir poolen')
  expect(answer).toMatchObject({ outcome: 'answer', claims: [{ id: 'poolens-storlek' }] })
  expect(answer).not.toHaveProperty('unsure')
  writeFileSync(file, WRITTEN.replace('number: 2', 'number: 2\nroles: [kommun]'))
  await expect(loadKnowledge(root, [])).rejects.toThrow(`${name}/sections/forslag-2.yaml, roles.1`)
})

const OTHER_CLAIM = `  - id: poolens-storlek-senare
    pages: []
    roles: []
    sv: Nämnden vill på sikt ha en pool med sextio lådcyklar.
    en: In time, the committee wants a pool of sixty cargo bicycles.
    asked:
      sv: [hur stor blir poolen sedan, fler lådcyklar senare, växer poolen]
      en: [will the pool grow]
`

test('a mistake in a claim is told with the line of that claim', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  mkdirSync(join(root, name, 'sections'))
  const wrong = WRITTEN.replace('number: 2', 'number: 2\nroles: []')
    .replace('    pages: []', '    pages: []\n    roles: [kommun]')
    .replace('claims:\n', `claims:\n${OTHER_CLAIM}`)
  writeFileSync(join(root, name, 'sections', 'forslag-2.yaml'), wrong)
  const line = wrong.split('\n').indexOf('    roles: [kommun]') + 1
  expect((await checkDocument(root, name)).problems[0]).toContain(
    `forslag-2.yaml, rad ${line}, claims (poolens-storlek).roles`,
  )
})
