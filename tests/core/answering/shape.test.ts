import { describe, expect, test } from 'vitest'
import { shapeRequestIn } from '../../../src/core/answering/shape.ts'
import { ask, catalogue, expectOutcome, plainOf, present, textsOf } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const requestIn = (question: string, language: 'sv' | 'en' = 'sv') => shapeRequestIn(question, LEXICONS[language])

test('the shape that is asked for, how many claims it takes, and the question without it', () => {
  for (const [language, question, shape, count, rest] of [
    ['sv', 'förslag 1 i tre punkter', 'points', 3, 'förslag 1'],
    ['sv', 'lärdom 7 i 5 punkter', 'points', 5, 'lärdom 7'],
    ['sv', 'lärdom 7 som punkter', 'points', 3, 'lärdom 7'],
    ['sv', 'fem saker vi kan lyfta i nämnden om VFU', 'points', 5, 'om vfu'],
    ['sv', 'ge mig tre argument för VULF', 'points', 3, 'ge mig för vulf'],
    ['sv', 'tre saker jag kan lyfta för sjuksköterskor', 'points', 3, 'för sjuksköterskor'],
    ['sv', 'något om avvikelser till patientsäkerhetsberättelsen', 'paste', 3, 'något om avvikelser'],
    ['sv', 'förslag 2 i en mening', 'plain', 1, 'förslag 2'],
    ['sv', 'kort om lärdom 7', 'plain', 1, 'om lärdom 7'],
    ['sv', 'på vilken sida står det om VFU', 'place', 1, 'står det om vfu'],
    ['en', 'proposal 1 in two bullets', 'points', 2, 'proposal 1'],
    ['en', 'three things I can say at the meeting about VFU', 'points', 3, 'about vfu'],
    ['en', 'proposal 2 in one sentence', 'plain', 1, 'proposal 2'],
    ['en', 'on which page is VFU', 'place', 1, 'is vfu'],
  ] as const) {
    expect.soft(requestIn(question, language), question).toEqual({ shape, count, rest })
  }
  expect(requestIn('en text jag kan klistra in om förslag 7')).toMatchObject({ shape: 'paste' })
  expect(requestIn('vad föreslår rådet om VFU')).toBeUndefined()
  expect(requestIn('stöd till ledningsgrupper')).toBeUndefined()
  expect(requestIn('lärdom 7 i 999 punkter')?.count).toBeLessThanOrEqual(10)
})

test('of a message of nothing but the shape nothing is left', () => {
  expect(requestIn('i tre punkter')?.rest).toBe('')
})

describe('an answer in the shape that was asked for', () => {
  test('three points are three claims of the section, none of which denies anything it did not say', () => {
    const answer = expectOutcome(ask('förslag 1 i tre punkter'), 'answer')
    expect(answer.claims).toHaveLength(3)
    expect(new Set(answer.claims.map(({ id }) => id)).size).toBe(3)
    const { claims } = catalogue.section('forslag-1-vfu')
    const denying = claims.filter(({ denies }) => denies).map(({ id }) => id)
    expect(answer.claims.filter(({ id }) => denying.includes(id))).toEqual([])
    const items = present(answer, 'short').blocks.filter(({ kind }) => kind === 'item')
    expect(items.slice(0, 3)).toEqual(textsOf(answer).map((label) => ({ kind: 'item', label })))
  })

  test('points are given of what was searched for as well', () => {
    const { claims, section } = expectOutcome(ask('vad vill rådet om vfu i fyra punkter'), 'answer')
    expect(section.id).toBe('forslag-1-vfu')
    expect(claims).toHaveLength(4)
  })

  test('points that were not asked for by name come in the order of the text', () => {
    const { claims, section } = expectOutcome(ask('lärdom 7 i sex punkter'), 'answer')
    const order = catalogue.section(section.id).claims.map(({ id }) => id)
    const places = claims.map(({ id }) => order.indexOf(id))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('points of which nothing is said are of the whole document, a part of its summary each', () => {
    for (const question of [
      'promemorian i fyra punkter',
      'ge mig fyra saker jag måste veta',
      'ge mig fyra saker jag kan säga i fullmäktige om det här',
    ])
      expect
        .soft(expectOutcome(ask(question), 'answer').claims, question)
        .toMatchObject(['i-korthet', 'nio-lardomar', 'fyra-utmaningar', 'nio-forslag'].map((id) => ({ id })))
  })

  test('a sentence is one claim', () => {
    for (const question of ['förslag 2 i en mening', 'vad vill rådet om vfu, kort', 'proposal 2 in one sentence'])
      expect.soft(expectOutcome(ask(question), 'answer').claims, question).toHaveLength(1)
  })

  test('a text to paste is the claims with their reference, in one block and without a source line of its own', () => {
    const answer = expectOutcome(ask('en text jag kan klistra in om förslag 7'), 'answer')
    const { blocks, plain } = present(answer, 'short')
    const [text] = blocks
    expect(text?.kind).toBe('text')
    for (const said of textsOf(answer)) expect(plain).toContain(said)
    expect(plain).toMatch(/\(Förslag 7, Pandemin och kompetensförsörjningen \(2020\), s\. 19\.\)/)
    expect(plain.match(/Förslag 7, Pandemin/g)).toHaveLength(1)
  })

  test('a page is said first', () => {
    expect(plainOf('på vilken sida står det om VULF-avtal')).toMatch(/^[^\n]*s\. \d+\.\n/)
    expect(plainOf('on which page are VULF agreements')).toMatch(/^[^\n]*pp?\. \d+\.\n/)
  })

  test('a list, a no and small talk have no shape', () => {
    expect(ask('förslagen kort').outcome).toBe('list')
    expect(ask('kort om melodifestivalen').outcome).toBe('none')
  })
})
