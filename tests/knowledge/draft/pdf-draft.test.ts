import { expect, test } from 'vitest'
import { toPdfDraft } from '../../../src/knowledge/draft/pdf-draft.ts'
import { readStyledPdf } from '../../../src/knowledge/draft/read-styled-pdf.ts'
import { toOutline } from '../../../src/knowledge/outline.ts'
import { makePdf } from '../../fixtures/make-pdf.ts'

test('headings are read from a PDF by their size, without running headers and contents', async () => {
  const line = (y: number, text: string, size = 11) => ({ y, spans: [{ text, size }] })
  const header = line(800, 'Rapporten om broar', 8)
  const body = (from: number, text: string) =>
    [0, 1, 2].map((i) => line(from - 14 * i, `${text} rad ${i + 1} ${'ord '.repeat(12)}`))
  const pdf = await readStyledPdf(
    'broar.pdf',
    makePdf([
      [header, line(500, 'Broar i länet', 28)],
      [header, ...[1, 2, 3, 4, 5].map((i) => line(700 - 14 * i, `Rubrik ${i} .............. ${i + 2}`))],
      [header, line(700, 'Förslag', 18), line(660, 'Förslag 1. Bygg om bron', 14), ...body(630, 'Text')],
      [header, line(700, 'Förslag 2. Riv bron', 14), ...body(660, 'Mer')],
    ]),
    () => undefined,
  )
  const draft = toPdfDraft(pdf)
  expect(draft.title).toBe('Broar i länet')
  expect(toOutline(draft.blocks)).toMatchObject([
    { id: 'forslag', kind: 'section', pages: [3] },
    { id: 'forslag-1', kind: 'proposal', number: 1, title: 'Bygg om bron', pages: [3] },
    { id: 'forslag-2', kind: 'proposal', number: 2, title: 'Riv bron', pages: [4] },
  ])
})
