import { expect, test } from 'vitest'
import { createCore } from '../../../../src/core/index.ts'
import { loadKnowledge } from '../../../../src/knowledge/index.ts'
import { addReport } from '../../../fixtures/added-report.ts'
import { copyKnowledge, LIBRARY, LIBRARY_ID } from '../../../fixtures/knowledge-folder.ts'

/* An unwritten report beside a document that questions have been written for. */

async function both() {
  const { root } = copyKnowledge(LIBRARY)
  const { name } = await addReport(root)
  return { name, ...createCore((await loadKnowledge(root, [])).catalogue) }
}

test('a question is answered from the document that clearly answers it', async () => {
  const { ask, name } = await both()
  expect(ask('ska kommunen asfaltera banvallen')).toMatchObject({ citation: { document: name } })
  expect(ask('varför stängde bokbussen tidigare')).toMatchObject({ citation: { document: LIBRARY_ID } })
})

test('a list is grouped by document and never counted together', async () => {
  const { ask, present } = await both()
  const { plain } = present(ask('förslag'), 'short')
  expect(plain).toContain('Cykelvägar i Sjövalla (2023)')
  expect(plain).toContain('Asfaltera banvallen')
  const counted = present(ask('hur många förslag finns det'), 'short').plain
  expect(counted).not.toMatch(/tre förslag/i)
})

test('a document that is named is the only one that answers', async () => {
  const { ask, name } = await both()
  expect(ask('vad föreslår trafiknämnden')).toMatchObject({ documents: [name] })
})

test('an id within a document opens its section where no other has it', async () => {
  const { open, name } = await both()
  expect(open({ to: 'section', section: 'forslag-2' }, 'sv')).toMatchObject({
    section: { id: `${name}~forslag-2` },
  })
})

test.each([
  ['vad säger cykelrapporten om belysningen', 'lardom-1'],
  ['vad säger 2023 års rapport om banvallen', 'forslag-1'],
  ['cykelpool enligt rapporten från 2023', 'forslag-2'],
])('%s: its name and year say which document, and nothing of the subject', async (question, section) => {
  const { ask, name } = await both()
  expect(ask(question)).toMatchObject({ documents: [name], section: { id: `${name}~${section}` } })
})

test('what neither answers stays a no', async () => {
  const { ask } = await both()
  for (const question of ['hur bakar man surdegsbröd', 'när öppnar simhallen', 'vad tjänar en brandman'])
    expect.soft(ask(question).outcome, question).toBe('none')
})
