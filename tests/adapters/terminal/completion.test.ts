import { expect, test } from 'vitest'
import { createComplete } from '../../../src/adapters/terminal/completion.ts'
import { understand } from '../../../src/adapters/terminal/utterance.ts'
import { core } from '../../fixtures/memo.ts'

const complete = createComplete(core.catalogue)

test('an empty line offers what can be listed', () => {
  const [routes] = complete('')
  expect(routes).toEqual([
    'förslag',
    'lärdomar',
    'utmaningar',
    'fotnoter',
    'siffror',
    'ordlista',
    'visa hela',
    'verifiera',
    'om',
    'hjälp',
    'sluta',
  ])
})

test('letters may be typed without their dots and in capitals', () => {
  const [routes, typed] = complete('FORSLAG 1')
  expect(routes).toEqual(['förslag 1', 'förslag 10'])
  expect(typed).toBe('FORSLAG 1')
})

test('pages, terms and English routes are completed too', () => {
  expect(complete('sida 1')[0]).toHaveLength(11)
  expect(complete('ordlista vul')[0]).toContain('ordlista VULF')
  expect(complete('les')[0]).toContain('lessons')
})

test('an own question is left alone', () => {
  expect(complete('hur många')[0]).toEqual([])
})

test('every route that is offered is a command of the terminal or has an answer, but for the cover and the contents', () => {
  const routes = ['', 'l', 'u', 'f', 's', 'o', 'p'].flatMap((letter) => complete(letter)[0])
  const unanswered = routes.filter((route) => understand(route).do === 'ask' && core.ask(route).outcome === 'none')
  expect(unanswered).toEqual(['sida 1', 'sida 2', 'page 1', 'page 2'])
})
