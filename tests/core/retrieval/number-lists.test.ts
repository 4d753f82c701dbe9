import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverted, type NumberLists, placesOf, toNumberLists } from '../../../src/core/retrieval/number-lists.ts'

const SIZE = 5
const lists = fc.array(fc.uniqueArray(fc.nat(SIZE - 1)))
const apart = ({ starts, numbers }: NumberLists): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, i) => [...numbers.subarray(starts[i], starts[i + 1])])

test('lists stand one after another', () => {
  fc.assert(
    fc.property(lists, (some) => {
      expect(apart(toNumberLists(some))).toEqual(some)
    }),
  )
})

test('turned around, a number has the lists that it stands in, in order', () => {
  fc.assert(
    fc.property(lists, (some) => {
      const turned = apart(inverted(toNumberLists(some), SIZE))
      expect(turned).toEqual(
        Array.from({ length: SIZE }, (_, number) => some.flatMap((list, i) => (list.includes(number) ? [i] : []))),
      )
    }),
  )
})

test('a token is found at its place, whatever it is called', () => {
  const places = placesOf(['b', '__proto__', 'a'])
  expect([places.get('b'), places.get('__proto__'), places.get('a'), places.get('x')]).toEqual([0, 1, 2, undefined])
})
