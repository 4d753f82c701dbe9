import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesOf, LONG_QUESTION } from '../../../src/core/query/clauses.ts'

const STORY =
  'Hej! Jag jobbar sedan tolv år på ett boende i en liten kommun, och i våras var det fullständigt kaos hos oss. ' +
  'Nu undrar min chef: vad vill rådet göra åt läkarnas närvaro på boenden?'

test('a question of ordinary length has no clauses', () => {
  expect(clausesOf('Vad vill rådet, och varför: nu eller sedan?')).toEqual([])
  expect(clausesOf('ord '.repeat(LONG_QUESTION))).toEqual([])
})

test('a long one is cut where its sentences and clauses end; bits of a few words are none', () => {
  const clauses = clausesOf(STORY)
  expect(clauses).toContain('vad vill rådet göra åt läkarnas närvaro på boenden?')
  expect(clauses).toContain('Jag jobbar sedan tolv år på ett boende i en liten kommun')
  expect(clauses).not.toContain('Hej')
})

test('clauses are stretches of the question', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('vad', 'vi', 'ord.', 'ja,', 'nu:', '–', '\n'), { maxLength: 80 }), (words) => {
      const question = words.join(' ')
      for (const clause of clausesOf(question)) expect(question).toContain(clause)
    }),
  )
})
