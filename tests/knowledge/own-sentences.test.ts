import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addDocument } from '../../src/knowledge/add/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { silentDialogue, temporaryFolder } from '../fixtures/added-report.ts'
import { makePdf, type PdfLine } from '../fixtures/make-pdf.ts'

const HEADING = 18
const TEXT = 11

const part = (top: number, heading: string, text: string): PdfLine[] => [
  { y: top, spans: [{ text: heading, size: HEADING }] },
  { y: top - 30, spans: [{ text, size: TEXT }] },
]
const BIKES = ['Cykelvägar', 'Fyra nya cykelvägar byggs längs banvallen till hösten.'] as const
const LAMPS = ['Belysning', 'Lamporna lyser hela natten från och med december.'] as const
const BENCHES = ['Parkbänkar', 'Bänkarna målas om innan torget öppnar i maj.'] as const

test('a file that sets the same text on other pages is quoted on the pages that were written down', async () => {
  const folder = temporaryFolder()
  const [printed, anew] = [join(folder, 'tryckt.pdf'), join(folder, 'omsatt.pdf')]
  writeFileSync(printed, makePdf([[...part(780, ...BIKES), ...part(600, ...LAMPS)], part(780, ...BENCHES)]))
  writeFileSync(anew, makePdf([part(780, ...BIKES), part(780, ...LAMPS), part(780, ...BENCHES)]))
  const root = temporaryFolder()
  const about = { title: 'Gator', date: '2024-05-02', publisher: 'Gatunämnden' }
  const name = await addDocument({ root, file: printed, about }, silentDialogue())
  const pagesIn = async (file: string) => {
    const { catalogue, originals } = await loadKnowledge(root, [file])
    expect(originals).toMatchObject([{ document: name, file, quotes: true }])
    return catalogue.document(name).sections.flatMap(({ claims }) => claims.map(({ pages }) => pages))
  }
  expect(await pagesIn(printed)).toContainEqual([2])
  expect(await pagesIn(anew)).toEqual(await pagesIn(printed))
})
