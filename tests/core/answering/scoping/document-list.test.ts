import { describe, expect, test } from 'vitest'
import { LIBRARY_ID } from '../../../fixtures/knowledge-folder.ts'
import { twoDocuments } from '../../../fixtures/two-documents.ts'

describe('dokument', () => {
  test.each(['dokument', 'vilka rapporter har du?', 'documents'])(
    '%s lists every document, newest first',
    async (asked) => {
      const {
        core: { ask, present },
        name,
      } = await twoDocuments()
      const answer = ask(asked)
      expect(answer).toMatchObject({ outcome: 'list', topic: { by: 'documents' }, documents: [name, LIBRARY_ID] })
      expect(present(answer, 'short').plain).toContain('Cykelvägar i Sjövalla. Läge och förslag 2023')
    },
  )

  test('can be opened again by its key', async () => {
    const {
      core: { open },
    } = await twoDocuments()
    expect(open({ to: 'list', list: 'documents', page: 1 }, 'sv')).toMatchObject({ items: [{}, {}] })
  })
})
