import { expect, it } from 'vitest'
import { partsOf } from '../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

const idsFor = (question: string): string[] => partsOf(ask(question), catalogue).map(({ id }) => id)

it('of an answer and a list are what was found, each once', () => {
  expect(idsFor('vad föreslår rådet om VFU?')).toEqual(idsOf(ask('vad föreslår rådet om VFU?')))
  expect(idsFor('förslag')).toEqual(idsOf(ask('förslag')))
  const figures = idsFor('siffror')
  expect(new Set(figures).size).toBe(figures.length)
})

it('of a glossary are the parts that explain its terms, each once', () => {
  const { terms } = expectOutcome(ask('ordlista'), 'list')
  const ids = idsFor('ordlista')
  expect(ids).toEqual([...new Set(terms.map(({ parts }) => parts[0]))])
})

it('of an honest no are the nearest, and of help none', () => {
  const none = expectOutcome(ask('förslag 11'), 'none')
  expect(idsFor('förslag 11')).toEqual(none.nearest.map(({ id }) => id))
  expect(idsFor('hjälp')).toEqual([])
})
