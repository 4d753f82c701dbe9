import { expect, test } from 'vitest'
import { toTextDraft } from '../../../../src/knowledge/draft/text/text-draft.ts'
import { type OutlineSection, toOutline } from '../../../../src/knowledge/outline.ts'

/** Breaks a paragraph as a PDF's text is broken: full lines, a word parted where it does not fit. */
function wrapped(paragraph: string, width = 72): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    const room = width - line.length - 2
    if (line.length + word.length < width) lines[last] = line === '' ? word : `${line} ${word}`
    else if (room > 4 && word.length > room + 3 && /^\p{Ll}+$/u.test(word)) {
      lines[last] = `${line} ${word.slice(0, room)}-`
      lines.push(word.slice(room))
    } else lines.push(word)
  }
  return lines.join('\n')
}

const BRIDGES = wrapped(
  'Kommunen har räknat trafiken vid samtliga broar under två veckor i maj. Antalet cyklister har ökat sedan den förra ' +
    'räkningen, framför allt på de sträckor där belysningen har bytts ut och snöröjningen har fått förtur på morgnarna.',
)
const BENCHES = wrapped(
  'Parkförvaltningen har låtit invånarna välja var bänkarna ska stå. De flesta vill sitta nära vattnet men i lä för ' +
    'vinden, och gärna där en buss stannar så att också den som har svårt att gå långt kommer dit utan hjälp.',
)
const text = (...blocks: readonly string[]): string => blocks.join('\n\n')
const titles = (outline: readonly OutlineSection[]): string[] => outline.map(({ title }) => title)
const outlineOf = (file: string): OutlineSection[] => toOutline(toTextDraft(file).blocks)

test('a heading stands apart, ends no sentence and has running text below it, with or without an empty line', () => {
  const outline = outlineOf(
    text('Broar och bänkar', 'Stadskontoret', 'Förord', BRIDGES, `Så räknade vi trafiken\n${BRIDGES}`, BENCHES),
  )
  expect(titles(outline)).toEqual(['Förord', 'Så räknade vi trafiken'])
})

test('a heading of two lines is one', () => {
  const [section] = outlineOf(
    text(`Behovet av fler bänkar i parkerna och\nvid hållplatserna\n${BENCHES}`, `Slut\n${BRIDGES}`),
  )
  expect(section?.title).toBe('Behovet av fler bänkar i parkerna och vid hållplatserna')
})

test.each([
  ['a signature', 'Stadskontoret den 3 mars 2023'],
  ['a name and a title', 'Ada Ek\n\nOrdförande i nämnden'],
  ['an address', 'STADSKONTORET\n\nAvdelningen för analys\n\n123 45 Sjövalla\nVäxel 012-345 67 00'],
  ['what leads to a list', 'Skickas till:\n\n• Kommunstyrelsen\n• Socialchefen'],
  ['the half of a quotation', 'Promemoria ”Broar i länet. Lärdomar från\n\nStadskontoret efter våren 2020”'],
  ['a line that goes on below', 'Antalet cyklister har ökat på sträckan mellan\nstationen och torget.'],
])('%s is no heading', (_, lines) => {
  expect(titles(outlineOf(text(`Förord\n${BRIDGES}`, lines, 'Slutord', BENCHES)))).toEqual(['Förord', 'Slutord'])
})

test('a list of short entries has no headings of its own, unless it fills a page', () => {
  const list = 'Regioner\n• Styrelser\n• Direktörer\n\nKommuner\n• Nämnder'
  expect(titles(outlineOf(`${text('Förord', BRIDGES)}\n\fSändlista\n${list}\n\f${text('Slut', BENCHES)}`))).toEqual([
    'Förord',
    'Sändlista',
    'Slut',
  ])
})

test('pages begin at form feeds, wherever on the line they stand', () => {
  const { blocks, pageCount } = toTextDraft(`Förord\n${BRIDGES}\f${BRIDGES.toLowerCase()}\n\fSlut\n${BENCHES}`)
  expect(pageCount).toBe(3)
  expect(toOutline(blocks).map(({ pages }) => pages)).toEqual([[1, 2], [3]])
})

test('pages begin at headers that number them, which are no text', () => {
  const file = text('Broar 3 (5)', 'Förord', BRIDGES, 'Broar 4 (5)', BRIDGES, 'Broar 5 (5)', 'Slut', BENCHES)
  const { blocks, pageCount } = toTextDraft(file)
  expect(pageCount).toBe(5)
  expect(toOutline(blocks)).toMatchObject([{ pages: [3, 4] }, { title: 'Slut', pages: [5] }])
  expect(JSON.stringify(blocks)).not.toContain('Broar')
})

test('pages end at numbers that stand alone, growing by one', () => {
  const file = text('Förord', BRIDGES, '1', 'Metod', BENCHES, '2', 'Slut', BENCHES, '3')
  expect(outlineOf(file)).toMatchObject([{ pages: [1] }, { pages: [2] }, { pages: [3] }])
})

test('numbers that do not count pages are text', () => {
  const { blocks } = toTextDraft(text('Förord', BRIDGES, '112', BENCHES, '118'))
  expect(blocks.map((block) => block.text)).toContain('112')
})

test('pages begin at indented lines where no other line is indented', () => {
  const page = text(BRIDGES, BENCHES, BRIDGES, BENCHES)
  expect(outlineOf(`Förord\n${page}\n Metod\n${page}\n Slut\n${page}`)).toMatchObject([
    { title: 'Förord', pages: [1] },
    { title: 'Metod', pages: [2] },
    { title: 'Slut', pages: [3] },
  ])
})

test('running headers are left out', () => {
  const page = (heading: string): string => `Stadskontoret i Sjövalla\n\n${heading}\n${BRIDGES}`
  const { blocks } = toTextDraft([page('Förord'), page('Metod'), page('Slut')].join('\f'))
  expect(titles(toOutline(blocks))).toEqual(['Förord', 'Metod', 'Slut'])
  expect(JSON.stringify(blocks)).not.toContain('Sjövalla')
})

test('footnotes are cut off the foot of their page, and their markers set aside', () => {
  const one = `Förord\nTrafiken har ökat med nio procent.1 Det är mer än väntat, enligt alla som svarade.\n\n1 Räkningen i maj.`
  const two = `Slut\nAlla 2 300 svarade inte på enkäten2 i tid, vilket påverkar säkerheten.\n\n      \n2 Enkäten 2019,\nstadskontoret.`
  const { blocks } = toTextDraft(`${one}\f${two}`)
  expect(toOutline(blocks)).toMatchObject([
    { title: 'Förord', footnotes: [1] },
    { title: 'Slut', footnotes: [2] },
    { id: 'fotnot-1', number: 1, pages: [1], blocks: [{ text: 'Räkningen i maj.' }] },
    { id: 'fotnot-2', number: 2, pages: [2], blocks: [{ text: 'Enkäten 2019, stadskontoret.' }] },
  ])
  expect(blocks.map((block) => block.text).join(' ')).toContain('på enkäten i tid')
})

test('footnotes stand at the end of a file without pages, in brackets', () => {
  const file = `Förord\nTrafiken har ökat med nio procent [1]. Det är mer än väntat [2] i år.\n\nSlut\nNästa år räknas alla igen.\n\n[1] Räkningen.\n[2] Budgeten.`
  expect(outlineOf(file)).toMatchObject([
    { footnotes: [1, 2] },
    { title: 'Slut' },
    { id: 'fotnot-1', blocks: [{ text: 'Räkningen.' }] },
    { id: 'fotnot-2', blocks: [{ text: 'Budgeten.' }] },
  ])
})

test('a numbered line that no marker refers to is no footnote', () => {
  const file = text('Förord', BRIDGES, 'Slut', BENCHES, '1 Räkningen i maj gjordes av stadskontoret.')
  expect(titles(outlineOf(file))).toEqual(['Förord', 'Slut'])
})

test('a list of contents is left out, and what it names is a heading', () => {
  const contents = 'Innehåll\nFörord ........ 3\nOm 4\nBänkar som står i lä för vinden\noch nära vattnet 5'
  const file = text(
    'Broar',
    contents,
    `Förord\n${BRIDGES}`,
    'Om',
    'Kort.',
    `Bänkar som står i lä för vinden\noch nära vattnet`,
  )
  const { title, front, blocks } = toTextDraft(`${file}\n${BENCHES}`)
  expect({ title, front }).toEqual({ title: 'Broar', front: ['Broar'] })
  expect(toOutline(blocks)).toMatchObject([
    { title: 'Förord', pages: [3] },
    { title: 'Om', pages: [4] },
    { title: 'Bänkar som står i lä för vinden och nära vattnet', pages: [5] },
  ])
})

test('a preface before the list of contents is kept', () => {
  const file = text(
    'Broar',
    `Förord\n${BRIDGES}`,
    'Innehåll\nMetod 4\nBänkar 5\nSlut 6',
    'Metod',
    BRIDGES,
    'Slut',
    BENCHES,
  )
  expect(titles(outlineOf(file))).toEqual(['Förord', 'Metod', 'Slut'])
})

test('levels are told by numbers, and by lists of lessons counted from 1', () => {
  const outline = outlineOf(
    text(
      '1 Metod',
      BRIDGES,
      '1.1 Urval',
      BRIDGES,
      'Lärdomar',
      BRIDGES,
      '1. Ljus lönar sig',
      BENCHES,
      '2. Lä med',
      BENCHES,
    ),
  )
  expect(outline.map(({ id, level }) => [id, level])).toEqual([
    ['metod', 1],
    ['urval', 2],
    ['lardomar', 1],
    ['lardom-1', 2],
    ['lardom-2', 2],
  ])
})

test('an underlined line is a heading', () => {
  const file = text('Förord\n======', 'Kort.', 'Bakgrund\n--------', 'Kort.', 'Slut\n====', 'Kort.')
  expect(outlineOf(file)).toMatchObject([
    { title: 'Förord', level: 1 },
    { title: 'Bakgrund', level: 2, parent: 'forord' },
    { title: 'Slut', level: 1 },
  ])
})
