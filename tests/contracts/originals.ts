import type { Catalogue, Original, Paragraph, Section } from '../../src/core/index.ts'

const SOURCE = { document: 'promemoria-2020', file: 'promemoria.txt', sha256: '0'.repeat(64) }

/** Words of its own for every section: a heading, text over its pages with its footnotes, a list, and the words of its first claim. */
export const originalsFor = ({ sections }: Catalogue): ReadonlyMap<string, Original> =>
  new Map(sections.map((section) => [section.id, originalOf(section)]))

function originalOf(section: Section): Original {
  const { pages, footnotes, title, claims } = section
  const [first, last] = [pages[0], pages.at(-1)]
  const text = `Så här börjar påhittet om ${title.sv.toLowerCase()}. Det har t.ex. en andra mening. ${'Den tredje är lång. '.repeat(20)}Nu är det slut.`
  const markers = footnotes.map((number) => ({ number, at: text.length }))
  return {
    source: SOURCE,
    paragraphs: [
      paragraph('heading', title.sv, first),
      { ...paragraph('text', text, first), markers, pieces: pieces(text, first, last) },
      ...claims.slice(0, 5).map(({ anchor, text: said }) => paragraph('text', `Här står ${anchor ?? said.sv}.`, first)),
      paragraph('item', 'En punkt i en lista.', last),
      paragraph('item', 'En punkt till, < & > med tecken.', last),
    ],
  }
}

const paragraph = (kind: Paragraph['kind'], text: string, page: number | undefined): Paragraph => ({
  kind,
  text,
  markers: [],
  pieces: [{ at: 0, start: 0, end: text.length, ...(page !== undefined && { page }) }],
})

/** Half on the first page, half on the last. */
function pieces(text: string, first: number | undefined, last: number | undefined): Paragraph['pieces'] {
  const half = Math.floor(text.length / 2)
  return [
    { at: 0, start: 0, end: half, ...(first !== undefined && { page: first }) },
    { at: half, start: half, end: text.length, ...(last !== undefined && { page: last }) },
  ]
}
