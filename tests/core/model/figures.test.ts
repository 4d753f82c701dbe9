import { expect, test } from 'vitest'
import { type FigureClaim, listedFigures } from '../../../src/core/model/figures.ts'
import { catalogue } from '../../fixtures/memo.ts'

const KINDS = ['figure', 'contents', 'date']
const figures = listedFigures(catalogue.sections)
const kindOf = ({ claim }: FigureClaim): string => claim.figure?.kind ?? ''
const pageOf = ({ claim, section }: FigureClaim): number => claim.pages[0] ?? section.pages[0] ?? Infinity

test('figures come first, then what the document holds, then dates', () => {
  const kinds = figures.map(kindOf)
  expect([...new Set(kinds)]).toEqual(KINDS)
  expect(kinds).toEqual(kinds.toSorted((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)))
})

test('each kind is in the order of the pages', () => {
  for (const kind of KINDS) {
    const pages = figures.filter((one) => kindOf(one) === kind).map(pageOf)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  }
})

test('what another claim states already is left out', () => {
  expect(figures.filter(({ claim }) => claim.figure?.repeats)).toEqual([])
  const stated = catalogue.sections.flatMap(({ claims }) => claims.filter(({ figure }) => figure?.repeats))
  expect(stated.length).toBeGreaterThan(0)
})

test('no address and no report number is a figure', () => {
  for (const { claim } of figures) expect.soft(claim.figure?.value.sv, claim.id).not.toMatch(/@|www\.|075|2018:77|§/)
})
