import { describe, expect, test } from 'vitest'
import { createCore } from '../../src/core/index.ts'
import { compiledIndexes, loadCatalogue } from '../../src/knowledge/index.ts'
import { copyKnowledge, LIBRARY, LIBRARY_ID, REAL } from '../fixtures/knowledge-folder.ts'
import { expectOutcome } from '../fixtures/memo.ts'

/* A second document is a second folder and no code. */

describe('the library document beside the memo', () => {
  test('both are loaded, each in its reading order', () => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const { documents, sections } = loadCatalogue(root)
    expect(documents.map(({ document }) => document.id)).toEqual(['promemoria-2020', LIBRARY_ID])
    expect(sections.map(({ id }) => id)).toEqual(documents.flatMap(({ document }) => document.sections))
  })

  test('each question is answered from the document that answers it', () => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const { ask } = createCore(loadCatalogue(root), compiledIndexes)
    for (const [question, id, document] of [
      ['ska biblioteket hålla öppet varje söndag', 'bib-sondagsoppet', LIBRARY_ID],
      ['should the library stay open every Sunday', 'bib-sondagsoppet', LIBRARY_ID],
      ['varför stängde bokbussen tidigare', 'bib-kvallspass', LIBRARY_ID],
      ['bib-not-2', 'bib-not-2', LIBRARY_ID],
      ['vad föreslår rådet om VFU', 'forslag-1-vfu', 'promemoria-2020'],
      ['vad betyder VULF', 'fotnot-1', 'promemoria-2020'],
    ] as const) {
      const answer = ask(question)
      expect.soft(answer, question).toMatchObject({ outcome: 'answer', citation: { document, section: { id } } })
      expect.soft(answer.documents, question).toEqual([document])
    }
  })

  test('a footnote number means the footnote of the same document', () => {
    const { root } = copyKnowledge(REAL, LIBRARY)
    const core = createCore(loadCatalogue(root), compiledIndexes)
    const answer = core.open({ to: 'section', section: 'bib-meroppet' }, 'sv')
    expect(answer && core.present(answer, 'whole').plain).toContain('Fotnot 1. Sjövalla bibliotek, Besöksräkning 2018')
  })
})

describe('the library document alone', () => {
  const { ask, present } = createCore(loadCatalogue(LIBRARY))
  const plainOf = (question: string): string => present(ask(question), 'short').plain

  test('is a catalogue of its own, with its own names for itself', () => {
    const { claims } = expectOutcome(ask('hur många extra timmar gav meröppet'), 'answer')
    expect(claims[0]).toMatchObject({ section: 'bib-meroppet', id: 'extra-timmar' })
    expect(plainOf('hur många förslag finns det')).toMatch(/^Skriften har ett förslag/)
    expect(plainOf('hjälp')).toContain('öppettiderna på Sjövalla bibliotek')
    expect(plainOf('sida 9')).toBe('Sidan 9 finns inte. Skriften har 6 sidor.')
  })

  test('knows of the memo nothing', () => {
    for (const question of ['vad föreslår rådet om VFU', 'vad betyder VULF', 'lardom-7-digitalt'])
      expect.soft(ask(question).outcome, question).toBe('none')
  })

  test('its own phrases and out-of-scope topics count', () => {
    expect(ask('högläsning för småttingar')).toMatchObject({ claims: [{ id: 'sagostund' }] })
    expect(ask('när öppnar simhallen')).toMatchObject({ refusal: { reason: 'out-of-scope' } })
  })
})
