import { expect, test } from 'vitest'
import { type Fact, listedFacts, type Section } from '../../../src/core/index.ts'
import { catalogue } from '../../fixtures/memo.ts'

const facts = listedFacts(catalogue.sections)
const pagesOf = ({ fact, section }: { fact: Fact; section: Section }) => (fact.pages ?? section.pages)[0] ?? Infinity

test('figures come first, then what the document holds, then dates', () => {
  const kinds = facts.map(({ fact }) => fact.kind)
  expect([...new Set(kinds)]).toEqual(['figure', 'contents', 'date'])
  expect(kinds).toEqual(
    kinds.toSorted((a, b) => ['figure', 'contents', 'date'].indexOf(a) - ['figure', 'contents', 'date'].indexOf(b)),
  )
})

test('each kind is in the order of the pages', () => {
  for (const kind of ['figure', 'contents', 'date']) {
    const pages = facts.filter(({ fact }) => fact.kind === kind).map(pagesOf)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  }
})

test('each is there once, from the body rather than from the foreword', () => {
  for (const value of ['28', '2 800', '26', '1 600', '1 700', 'december 2020', 'våren 2020']) {
    const stating = facts.filter(({ fact }) => new RegExp(`(?<!\\d )\\b${value}\\b`).test(fact.says.sv))
    expect.soft(stating, value).toHaveLength(1)
    expect.soft(stating[0]?.section.id, value).not.toBe('forord')
  }
})

test('no address and no report number is a figure', () => {
  for (const { fact } of facts) expect.soft(fact.value).not.toMatch(/@|www\.|075|2018:77|§/)
})
