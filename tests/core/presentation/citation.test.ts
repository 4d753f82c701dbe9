import { expect, test } from 'vitest'
import {
  citationLine,
  headingOf,
  noteLine,
  notesHeading,
  numberedKind,
  nameInSentence,
  pagesText,
  placeByTitle,
  placeOf,
  ranges,
  refOf,
  shortName,
} from '../../../src/core/index.ts'
import { catalogue, knowledge } from '../../fixtures/memo.ts'

const lesson = catalogue.section('lardom-7-digitalt')
const letter = catalogue.section('missiv')

test('numbers are drawn together', () => {
  for (const [numbers, text] of [
    [[], ''],
    [[16], '16'],
    [[9, 10], '9–10'],
    [[10, 11, 12, 14], '10–12, 14'],
    [[1, 3, 5], '1, 3, 5'],
  ] as const) {
    expect.soft(ranges(numbers)).toBe(text)
  }
})

test('a section is named by its number, else by its title', () => {
  expect(numberedKind(lesson, 'sv')).toBe('Lärdom 7')
  expect(numberedKind(letter, 'sv')).toBe('')
  expect(shortName(lesson, 'en')).toBe('Lesson 7')
  expect(shortName(letter, 'sv')).toBe(letter.title.sv)
  expect(headingOf(lesson, 'sv')).toBe(`Lärdom 7. ${lesson.title.sv} (s. 12–13)`)
  expect(headingOf(letter, 'en')).toBe(letter.title.en)
})

test('pages are told in each language; a letter has none', () => {
  expect([pagesText([9, 10], 'sv'), pagesText([9], 'en'), pagesText([9, 10], 'en'), pagesText([], 'sv')]).toEqual([
    's. 9–10',
    'p. 9',
    'pp. 9–10',
    '',
  ])
  expect([placeOf(lesson, 'sv'), placeOf(letter, 'sv')]).toEqual(['s. 12–13', 'missiv'])
})

test('a title that begins with its kind has no kind beside it', () => {
  const receivers = catalogue.section('sandlista')
  expect(placeByTitle(letter, 'sv')).toBe('')
  expect(placeByTitle(receivers, 'sv')).toBe('missiv')
  expect(placeByTitle(lesson, 'sv')).toBe('s. 12–13')
  expect(nameInSentence(letter, 'sv')).toBe(letter.title.sv)
  expect(nameInSentence(lesson, 'sv')).toBe('lärdom 7 (s. 12–13)')
})

test('one line names section, document, pages and footnotes', () => {
  const citation = { document: 'promemoria-2020', section: refOf(lesson), pages: [12, 13], footnotes: [4, 5, 6, 7] }
  expect(citationLine(citation, knowledge.document, 'sv')).toBe(
    'Lärdom 7, Pandemin och kompetensförsörjningen (2020), s. 12–13, fotnot 4–7',
  )
  expect(citationLine({ ...citation, footnotes: [4] }, knowledge.document, 'en')).toMatch(/^Lesson 7, .* footnote 4$/)
  const bare = { ...citation, section: refOf(letter), pages: [], footnotes: [] }
  expect(citationLine(bare, knowledge.document, 'sv')).toBe(
    `${letter.title.sv}, Pandemin och kompetensförsörjningen (2020)`,
  )
})

test('a note is named once, with its reference or what it says', () => {
  for (const note of catalogue.sections.filter(({ kind }) => kind === 'footnote')) {
    const line = noteLine(note, 'sv')
    const text = note.reference ?? note.claims[0].text.sv
    expect.soft(line, note.id).toContain(text.replace(/ \(fotnot \d+\)/, ''))
    const name = `Fotnot ${note.number ?? ''}`
    expect.soft(line.startsWith(name), note.id).toBe(true)
    expect.soft(line, note.id).not.toMatch(new RegExp(`^${name}\\W+${name}|\\(${name}\\)`, 'i'))
  }
})

test('notes that only explain are not called sources', () => {
  const notes = catalogue.sections.filter(({ kind }) => kind === 'footnote')
  const sources = notes.filter(({ reference }) => reference !== undefined)
  expect(notesHeading(sources, 'sv')).toBe('Källor')
  expect(notesHeading(notes, 'sv')).toBe(sources.length === notes.length ? 'Källor' : 'Fotnoter')
  expect(
    notesHeading(
      notes.map(({ reference: _, ...note }) => note),
      'en',
    ),
  ).toBe('Footnotes')
})
