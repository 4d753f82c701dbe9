import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

describe('what concerns someone', () => {
  test.each([
    ['vad berör oss i kommunen?', 'kommun'],
    ['vad beror oss i kommunen', 'kommun'],
    ['VAD BERÖR OSS I KOMMUNEN?', 'kommun'],
    ['vad gäller för kommuner', 'kommun'],
    ['vad gäller för MAS', 'kommun'],
    ['jag är socialchef, vad berör oss?', 'kommun'],
    ['what concerns us in the municipality?', 'kommun'],
    ['vad berör oss på regionen', 'region'],
    ['vad beror oss pa regoinen', 'region'],
    ['what concerns regions', 'region'],
    ['som dekan, vad berör mig?', 'larosate'],
    ['vad ska vi som lärosäte göra?', 'larosate'],
    ['vad gäller för staten', 'stat'],
    ['vad berör rådet?', 'radet'],
  ])('%s', (question, role) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toMatchObject({ by: 'role', role: { id: role } })
    const chosen = catalogue.roles.find(({ id }) => id === role)?.sections ?? []
    expect(idsOf(list).slice(0, chosen.length)).toEqual(chosen)
  })

  test('a role in a question that says more is searched for, not listed', () => {
    expect(ask('hur många fler specialistsjuksköterskor behöver kommunen').outcome).not.toBe('list')
    expect(ask('vad säger ni om läkarnärvaro på kommunens boenden').outcome).not.toBe('list')
  })
})
