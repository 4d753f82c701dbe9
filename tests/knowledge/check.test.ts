import { expect, test } from 'vitest'
import { checkDocument } from '../../src/knowledge/check.ts'
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
