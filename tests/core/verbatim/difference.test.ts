import { describe, expect, test } from 'vitest'
import { compareClosest, toChanges, tokensOf } from '../../../src/core/verbatim/difference.ts'

/** What the passage departs from, in short. */
function closest(passage: string, document: string, rare: readonly string[] = []): readonly string[] {
  const steps = compareClosest(tokensOf(passage), tokensOf(document), ({ key }) => (rare.includes(key) ? 5 : 1))
  const sign = { kept: '=', removed: '-', added: '+' }
  return toChanges(steps, passage, document).map(({ kind, text }) => sign[kind] + text)
}

describe('the closest passage', () => {
  const DOCUMENT = 'på de små biblioteken. I 1 700 av de små husen'

  test('of two as close, the one with rarer words', () => {
    expect(closest('de röda husen', 'de gamla bilarna i byn vid husen', ['husen']).at(-1)).toBe('=husen')
    expect(closest('de röda husen', 'de gamla bilarna i byn vid husen', ['de'])[0]).toBe('=de')
  })

  test('of two as close, the one with another figure', () => {
    expect(closest('1800 av de', 'på av de, 1 700 av de')).toEqual(['-1 700', '+1800', '=av de'])
  })

  test('fewer changes go before rarer words', () => {
    expect(closest('på de små husen', DOCUMENT, ['husen'])).toEqual(['-av', '+på', '=de små husen'])
    expect(closest('på de små biblioteken husen', DOCUMENT, ['husen'])[0]).toBe('=på de små biblioteken')
  })
})

test('what folding makes alike is no difference', () => {
  expect(closest('1700 biblio-\nteken – «små»', '1 700 biblioteken - ”små”')).toEqual(['=1 700 biblioteken - ”små”'])
})
