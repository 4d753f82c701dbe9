import { expect, test } from 'vitest'
import { createIsKnown } from '../../../src/core/query/known-words.ts'
import { asksForProposals, asksForRole } from '../../../src/core/query/role-question.ts'
import { createFindRoles } from '../../../src/core/query/roles.ts'
import { items, knowledge } from '../../fixtures/memo.ts'
import { LEXICONS, read } from '../../fixtures/words.ts'

const findRoles = createFindRoles(knowledge, LEXICONS.sv, createIsKnown(knowledge, LEXICONS.sv))
const idsIn = (question: string): string[] => findRoles(read(question).words).map(({ role }) => role.id)

test('roles are named by the actor or by who works there, in any form, in the order of the question', () => {
  for (const [question, ids] of [
    ['kommunerna', ['kommun']],
    ['vad säger ni till en socialchef', ['kommun']],
    ['dekaner och regioner', ['larosate', 'region']],
    ['regioner och dekaner', ['region', 'larosate']],
    ['regoinen', ['region']],
    ['medicinskt ansvarig sjuksköterska', ['kommun']],
    ['politiker i regionen', ['region']],
    ['politiker i kommunen', ['kommun']],
    ['bananer', []],
  ] as const) {
    expect.soft(idsIn(question), question).toEqual(ids)
  }
})

test('the council is a role only where no other is: everything is the council’s', () => {
  expect(idsIn('vad föreslår rådet för läkare')).not.toContain('radet')
  expect(idsIn('vad gör rådet')).toContain('radet')
})

test('an actor is told from a person', () => {
  expect(findRoles(read('kommunen').words)[0]).toMatchObject({ isActor: true, isPerson: false, at: 0 })
  expect(findRoles(read('en socialchef').words)[0]).toMatchObject({ isActor: false, isPerson: true, at: 1 })
})

test('what concerns a role is asked for, or something else in which one is named', () => {
  const asks = (question: string): boolean => {
    const query = read(question)
    return asksForRole(query, findRoles(query.words), LEXICONS.sv)
  }
  for (const question of items(`vad berör oss i kommunen; vad gäller för MAS; som dekan; jag är socialchef;
    vi är en liten kommun, vad ska vi göra; vad föreslår rådet för kommunen; vfu-samordnare vad är viktigt för mig`))
    expect.soft(asks(question), question).toBe(true)
  for (const question of items(`hur ska vi få fler sjuksköterskor; hur många läkare har kommunen; kommunen;
    vad vill rådet göra för fler doktorander; läkarnärvaro på kommunens boenden`))
    expect.soft(asks(question), question).toBe(false)
})

test('proposals are asked for, and not what to read', () => {
  expect(asksForProposals(read('vad föreslår rådet för kommunen'), LEXICONS.sv)).toBe(true)
  expect(asksForProposals(read('vad bör jag läsa som socialchef'), LEXICONS.sv)).toBe(false)
})
