import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDocument } from '../../src/knowledge/check.ts'
import { addReport, REPORT, temporaryFolder } from '../fixtures/added-report.ts'
import { type Breakage, copyKnowledge, LIBRARY, LIBRARY_ID as D } from '../fixtures/knowledge-folder.ts'

/* Whatever is wrong, an editor reads Swedish: what, in which file, on which line, and what to write. */

const SUNDAY = `${D}/sections/bib-sondagsoppet.yaml`

const BREAKAGES: readonly (readonly [string, Breakage[1], RegExp])[] = [
  ['a field that is missing', (f) => f.edit(SUNDAY, 'kind: proposal\n', ''), /kind: saknas\./],
  ['a kind that is none', (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: idea'), /rad \d+, kind: är inget av/],
  [
    'a date that is none',
    (f) => f.edit(`${D}/document.yaml`, 'date: "2019-03-14"', 'date: "i våras"'),
    /rad \d+, date: är inget datum/,
  ],
  [
    'an address that is none',
    (f) => f.edit(`${D}/document.yaml`, 'url: https://example.org/sjovalla', 'url: hemsidan'),
    /rad \d+, url: är ingen webbadress/,
  ],
  [
    'a number that is text',
    (f) => f.edit(`${D}/document.yaml`, 'pages: 6', 'pages: många'),
    /rad \d+, pages: har fel form/,
  ],
  [
    'a field that is unknown',
    (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: proposal\nslag: förslag'),
    /okänt fält: "slag"/,
  ],
]

/** Words of the checks' own English sentences; the names of fields and files are no sentences. */
const ENGLISH = /\b(?:is|are|the|not|expected|received|invalid|write|must|should|option|input)\b/i

test.each(BREAKAGES)('%s', async (_, breakIt, says) => {
  const folder = copyKnowledge(LIBRARY)
  breakIt(folder)
  const { problems } = await checkDocument(folder.root, D)
  expect(problems.join('\n')).toMatch(says)
  for (const problem of problems) expect(problem).not.toMatch(ENGLISH)
})

test('a file with another text than the one that was added is told in Swedish, with what to run', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  const file = join(root, name, 'original', 'rapport.md')
  writeFileSync(file, REPORT.replace('trettio', 'fyrtio'))
  const [changed = '', ...others] = (await checkDocument(root, name)).problems
  expect(others).toEqual([])
  expect(changed).toContain('en del har en annan text än när dokumentet lades till och citeras därför inte: forslag-2.')
  expect(changed).toContain(`npm run add -- --again ${name} FIL`)
  writeFileSync(file, '# Något\n\nHelt annat.\n\n# Mer\n\nText.')
  expect((await checkDocument(root, name)).problems).toEqual([
    `${file}: Filen är ett annat dokument. Är filen en ny version? Kör: npm run add -- --again ${name} FIL`,
  ])
  writeFileSync(join(root, name, 'original', 'till.md'), REPORT)
  expect((await checkDocument(root, name)).problems).toEqual([
    `${join(root, name, 'original')}: Det ligger flera filer i mappen: lämna bara en.`,
  ])
})

test('a document that replaces one that is not there is told', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  appendFileSync(join(root, name, 'document.yaml'), 'replaces: cykelvagar-2019\n')
  expect((await checkDocument(root, name)).problems).toEqual([
    `${name}/document.yaml, rad 5, replaces: det finns inget dokument ”cykelvagar-2019”. Skriv namnet på dess mapp i knowledge/.`,
  ])
})
