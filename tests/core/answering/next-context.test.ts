import { expect, test } from 'vitest'
import { LIBRARY_ID } from '../../fixtures/knowledge-folder.ts'
import { twoDocuments } from '../../fixtures/two-documents.ts'

test('an entry of a list is opened by its place, whichever document has it, and the list is gone back to', async () => {
  const {
    core: { converse },
    name,
  } = await twoDocuments()
  const own = converse('förslag i cykelrapporten')
  const second = converse('den andra', own.context)
  expect(second.answer).toMatchObject({ section: { id: `${name}~forslag-2` } })
  expect(converse('tillbaka till listan', second.context).answer).toMatchObject({ documents: [name] })
  const all = converse('förslag')
  const third = converse('nummer 3', all.context)
  expect(third.answer).toMatchObject({ citation: { document: LIBRARY_ID } })
  expect(converse('tillbaka till listan', third.context).answer).toMatchObject({ documents: [name, LIBRARY_ID] })
})
