import { describe, expect, test } from 'vitest'
import { createAsk } from '../../src/core/index.ts'
import { loadCatalogue } from '../../src/knowledge/index.ts'
import { copyKnowledge, LIBRARY, LIBRARY_ID, REAL } from '../fixtures/knowledge-folder.ts'
import { idsOf } from '../fixtures/memo.ts'

/* A second document is a second folder and no code. */

describe('the library document beside the memo', () => {
  test('both are loaded, each in its reading order', () => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const both = loadCatalogue(root)
    expect(both.documents.map(({ id }) => id)).toEqual(['promemoria-2020', LIBRARY_ID])
    expect(both.sections.map(({ id }) => id)).toEqual(both.documents.flatMap(({ parts }) => parts))
  })

  test.each([
    ['när öppnar biblioteket på söndagar', 'bib-sondagsoppet', LIBRARY_ID],
    ['when does the library open on Sundays', 'bib-sondagsoppet', LIBRARY_ID],
    ['varför stängde bokbussen tidigare', 'bib-kvallspass', LIBRARY_ID],
    ['vad betyder fjärrlån', 'bib-oversikt', LIBRARY_ID],
    ['bib-not-2', 'bib-not-2', LIBRARY_ID],
    ['vad föreslår rådet om VFU', 'forslag-1-vfu', 'promemoria-2020'],
    ['vad betyder VULF', 'fotnot-1', 'promemoria-2020'],
  ])('%s', (question, id, document) => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const answer = createAsk(loadCatalogue(root))(question)
    expect(idsOf(answer)[0]).toBe(id)
    expect(answer).toMatchObject({ citation: { document: { id: document } } })
  })

  test('a footnote number means the footnote of the same document', () => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const answer = createAsk(loadCatalogue(root))('bib-meroppet')
    expect(answer).toMatchObject({ citation: { footnotes: [{ id: 'bib-not-1' }] } })
  })
})

test('the library document is a catalogue of its own', () => {
  const answer = createAsk(loadCatalogue(LIBRARY))('hur många extra timmar gav meröppet')
  expect(answer).toMatchObject({
    outcome: 'answer',
    section: { id: 'bib-meroppet' },
    opening: { facts: [{ value: '37' }] },
  })
})
