import { expect, test } from 'vitest'
import { chooseClaims } from '../../../src/core/answering/choose-claims.ts'
import type { ClaimCandidate } from '../../../src/core/retrieval/rank-claims.ts'
import { CLAIM_FEATURES, type ClaimFeature } from '../../../src/core/retrieval/claim-features.ts'
import { claimOf } from '../../fixtures/claim.ts'
import { SYNTHETIC_FILES } from '../../fixtures/synthetic-memo.ts'

const [first, second] = SYNTHETIC_FILES.sections
const features = Object.fromEntries(CLAIM_FEATURES.map((name) => [name, 0])) as Record<ClaimFeature, number>

const candidate = (id: string, score: number, length = 60, section = first, denies = false): ClaimCandidate => {
  if (!section) throw new Error('no section')
  return { claim: claimOf('x'.repeat(length), [], { id, denies }), section, number: 0, score, features }
}
const said = (...candidates: readonly [ClaimCandidate, ...ClaimCandidate[]]): string[] =>
  chooseClaims(candidates).map(({ claim }) => claim.id)

test('the best claim is said, with those of its section that are nearly as good', () => {
  expect(said(candidate('a', 10))).toEqual(['a'])
  expect(said(candidate('a', 10), candidate('b', 9.9), candidate('c', -20))).toEqual(['a', 'b'])
  expect(said(candidate('a', 10), candidate('b', 9.9, 60, second), candidate('c', 9.8))).toEqual(['a', 'c'])
})

test('three are said at most, in a length that a phone shows', () => {
  const many = ['b', 'c', 'd'].map((id) => candidate(id, 9.9))
  expect(said(candidate('a', 10), ...many)).toEqual(['a', 'b', 'c'])
  expect(said(candidate('a', 10, 300), candidate('b', 9.9, 300), candidate('c', 9.8, 20))).toEqual(['a', 'c'])
  expect(said(candidate('a', 10, 1000), candidate('b', 9.9))).toEqual(['a'])
})

test('a denial and what is so are not said in one breath', () => {
  expect(said(candidate('a', 10), candidate('b', 9.9, 60, first, true), candidate('c', 9.8))).toEqual(['a', 'c'])
  expect(said(candidate('a', 10, 60, first, true), candidate('b', 9.9))).toEqual(['a'])
})

test('as many are said as were asked for, of the best one’s section', () => {
  const all = [
    candidate('a', 10, 900),
    candidate('b', 1, 900),
    candidate('c', 0, 60, second),
    candidate('d', -5),
  ] as const
  expect(chooseClaims(all, 1).map(({ claim }) => claim.id)).toEqual(['a'])
  expect(chooseClaims(all, 3).map(({ claim }) => claim.id)).toEqual(['a', 'b', 'd'])
})
