import { describe, expect, test } from 'vitest'
import { type Block, heldTogether } from '../../../src/core/index.ts'
import { synthetic, syntheticWith } from '../../fixtures/synthetic-originals.ts'

const { verify, presentVerification } = synthetic

const TRUE = 'Varannan kommun har en buss.'
const PLACE = 's. 5, avsnitt Lärdom 1. Lånen har flyttat · Läsning i kommunerna (2021)'

const shown = (passage: string, form: 'short' | 'whole' = 'short', core = synthetic) =>
  core.presentVerification(core.verify(passage), 'sv', form)
const kindsOf = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)

describe('a true quotation', () => {
  test('stands there: where, in the document’s words, with its footnotes', () => {
    const { title, blocks, plain } = shown(TRUE)
    expect(title).toBe('Kontrollera citat')
    expect(kindsOf(blocks)).toEqual(['lead', 'quote', 'heading', 'item'])
    expect(plain).toBe(`Ordagrant, ${PLACE}.\n\n”${TRUE}”\n\nFotnoter:\n• Fotnot 3. Det här står under Räkningen.`)
  })

  test('has its evidence in the whole form, which begins as programs read it', () => {
    const { blocks } = shown(TRUE, 'whole')
    expect(blocks[0]).toEqual({ kind: 'lead', strong: heldTogether(`ordagrant, ${PLACE}`), rest: '' })
    const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))
    expect(notes).toEqual([expect.stringMatching(/^memo\.txt · SHA-256 [0-9a-f]{12} · tecken \d+–\d+$/)])
  })

  test('tells what was let through, and where it stands too', () => {
    expect(shown('varannan kommun').plain).toContain('\n\nSkillnader som godtas: stor eller liten begynnelsebokstav.')
    expect(shown('Rådet').plain).toMatch(/\n\nStår också i:\n• Till sist \(s\. 6\)$/)
  })

  test('of many places eight are named, and how many more there are', () => {
    const many = syntheticWith((sections) =>
      sections.flatMap((one) =>
        one.id === 'slut' ? Array.from({ length: 11 }, (_, i) => ({ ...one, id: `slut-${i}` })) : one,
      ),
    )
    const { blocks, plain } = shown('Rådet tackar alla', 'short', many)
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(8)
    expect(plain).toMatch(/\n\noch 2 avsnitt till$/)
  })
})

describe('what is not verbatim', () => {
  test('departs: the closest passage, and running text in which the differences are marked', () => {
    const { blocks, plain } = shown('Varannan kommun har en vagn.')
    expect(plain.split('\n\n').slice(0, 2)).toEqual([
      `Inte ordagrant; närmast är ${PLACE}.`,
      `I läspromemorian står: ”${TRUE}”`,
    ])
    expect(blocks.find(({ kind }) => kind === 'difference')).toEqual({
      kind: 'difference',
      pieces: [
        { change: 'same', text: 'Varannan kommun har en' },
        { change: 'missing', text: ' [-buss-]' },
        { change: 'added', text: ' {+vagn+}' },
        { change: 'same', text: '.' },
      ],
    })
  })

  test('is put together: each sentence with its place', () => {
    const { plain } = shown(`${TRUE} Avtalet gäller till 2022.`)
    expect(plain.split('\n\n')).toEqual([
      'Inte ordagrant som helhet; meningarna står ordagrant var för sig, på olika ställen.',
      `Ordagrant, ${PLACE}: ”${TRUE}”`,
      'Ordagrant, s. 3, avsnitt Fotnot 2. Avtalet · Läsning i kommunerna (2021): ”Avtalet gäller till 2022.”',
    ])
  })

  test.each([
    ['Flygplanet lyfte med tolv minuters försening från den östra banan.', 'Inget liknande står i originalet.'],
    ['…', 'Det finns ingen text att jämföra med originalet.'],
    ['zebra '.repeat(2001), 'Citatet är för långt för att kontrolleras på en gång. Kontrollera ett stycke i taget.'],
  ])('one sentence says so: %.20s', (passage, said) => {
    expect(shown(passage).plain).toBe(said)
  })

  test('without a file nothing is said of any quotation', () => {
    const bare = syntheticWith((sections) => sections.map(({ original: _, ...section }) => section))
    expect(shown(TRUE, 'short', bare).plain).toMatch(/^Originalet är inte inlagt hos mig/)
  })

  test('speaks English', () => {
    const { plain } = presentVerification(verify('Varannan kommun har en vagn.'), 'en', 'short')
    expect(plain).toMatch(/^Not verbatim; the closest is p\. 5, section Lesson 1\. Lånen har flyttat · Läsning/)
  })
})
