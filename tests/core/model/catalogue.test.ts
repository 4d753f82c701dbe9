import { expect, test } from 'vitest'
import { createCatalogue } from '../../../src/core/model/catalogue.ts'
import { KnowledgeError } from '../../../src/core/model/errors.ts'
import { refOf } from '../../../src/core/model/section.ts'
import { textsOf } from '../../../src/core/model/texts.ts'
import { catalogue, knowledge } from '../../fixtures/memo.ts'
import { SYNTHETIC_FILES } from '../../fixtures/synthetic-memo.ts'

test('sections are found by id and by number, and stand in reading order', () => {
  const shuffled = createCatalogue([{ ...SYNTHETIC_FILES, sections: SYNTHETIC_FILES.sections.toReversed() }])
  const [document] = shuffled.documents
  expect(document.sections.map(({ id }) => id)).toEqual(SYNTHETIC_FILES.document.sections)
  expect(document.numbered('footnote', 2)?.id).toBe('not-2')
  expect(document.numbered('footnote', 9)).toBeUndefined()
  expect(shuffled.section('lan').title.sv).toBe('Lånen har flyttat')
})

test('an id that is not there is asked for first', () => {
  expect(catalogue.has('lardom-7-digitalt')).toBe(true)
  for (const id of ['', 'lardom-99', '__proto__', 'constructor', 'toString']) {
    expect.soft(catalogue.has(id), id).toBe(false)
    expect.soft(() => catalogue.section(id), id).toThrow(RangeError)
  }
})

test('no document is no catalogue, and all problems are told at once', () => {
  expect(() => createCatalogue([])).toThrow(KnowledgeError)
  const { document } = SYNTHETIC_FILES
  const broken = { ...SYNTHETIC_FILES, document: { ...document, overview: 'x', sections: [...document.sections, 'y'] } }
  expect(() => createCatalogue([broken])).toThrow(/the section "y" is missing[^]*there is no section "x"/)
})

test('what leaves the core of a section is small', () => {
  for (const section of catalogue.sections) {
    const ref = refOf(section)
    expect(Object.keys(ref).sort()).toEqual(
      ['document', 'id', 'kind', ...('number' in section ? ['number'] : []), 'pages', 'title'].sort(),
    )
    expect(JSON.stringify(ref).length).toBeLessThan(600)
  }
})

test('the texts of a document: what is edited, and all', () => {
  const [claim] = catalogue.section('lardom-7-digitalt').claims
  const [question] = claim.asked.sv
  for (const [scope, has] of [
    ['edited', false],
    ['all', true],
  ] as const) {
    const texts = textsOf(knowledge, 'sv', scope)
    expect(texts).toContain(claim.text.sv)
    expect(texts.includes(question?.text ?? '')).toBe(has)
    expect(texts).not.toContain(claim.text.en)
  }
})
