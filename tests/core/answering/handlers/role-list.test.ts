import { expect, test } from 'vitest'
import { sectionsFor } from '../../../../src/core/answering/handlers/role-list.ts'
import { ask, catalogue, expectOutcome, idsOf, items, knowledge, plainOf } from '../../../fixtures/memo.ts'

/** What someone who acts wants to read; forewords and letters concern everybody. */
const KINDS = new Set(['proposal', 'challenge', 'lesson'])

const topicOf = (question: string) => {
  const { topic } = expectOutcome(ask(question), 'list')
  if (topic.by !== 'role') throw new Error(`"${question}" got a list by ${topic.by}`)
  return { ids: topic.roles.map(({ id }) => id), kind: topic.kind, counted: topic.counted, summary: topic.summary }
}

test('what concerns someone is listed whole, what the editor chose first', () => {
  for (const [role, questions] of [
    [
      'kommun',
      `vad berör oss i kommunen?; vad beror oss i kommunen; VAD BERÖR OSS I KOMMUNEN?; vad gäller för kommuner;
      vad gäller för MAS; jag är socialchef, vad berör oss?; what concerns us in the municipality?;
      vad ska vi göra i kommunen; vi är en liten kommun, vad ska vi göra; jag är enhetschef på äldreboende vad berör mig;
      jag är verksamhetschef på äldreboende; vad bör jag läsa som socialchef; jag är politiker i kommunen`,
    ],
    [
      'region',
      `vad berör oss på regionen; vad beror oss pa regoinen; what concerns regions; jag är politiker i regionen;
      som FoU-chef vad är relevant; as HR director in a region, what should I read`,
    ],
    [
      'larosate',
      `som dekan, vad berör mig?; vad ska vi som lärosäte göra?; vad gäller för oss lärare; som dekan;
      vfu-samordnare vad är viktigt för mig; som student vad påverkar mig`,
    ],
    ['stat', 'vad gäller för staten'],
    ['radet', 'vad berör rådet?'],
    ['profession', 'vad berör läkare; jag är läkare vad gäller mig; som sjuksköterska vad betyder detta för mig'],
  ] as const) {
    for (const question of items(questions)) {
      const answer = ask(question)
      expect.soft(answer.outcome, question).toBe('list')
      if (answer.outcome !== 'list') continue
      expect.soft(answer.topic, question).toMatchObject({ by: 'role', roles: [{ id: role }] })
      const chosen = knowledge.roles.find(({ id }) => id === role)?.sections ?? []
      expect.soft(idsOf(answer).slice(0, chosen.length), question).toEqual(chosen)
      const concerned = catalogue.sections.filter(({ kind, roles }) => KINDS.has(kind) && roles.includes(role))
      expect.soft(idsOf(answer), question).toEqual(expect.arrayContaining(concerned.map(({ id }) => id)))
    }
  }
})

test('proposals are listed where they are asked for', () => {
  for (const [question, role, first] of [
    ['förslag kommun', 'kommun', 'forslag-7-kommunal-kompetens'],
    ['forslag kommunen', 'kommun', 'forslag-7-kommunal-kompetens'],
    ['FÖRSLAG FÖR KOMMUNER', 'kommun', 'forslag-7-kommunal-kompetens'],
    ['proposals for municipalities', 'kommun', 'forslag-7-kommunal-kompetens'],
    ['förslag för regioner', 'region', 'forslag-1-vfu'],
    ['förslag lärosäten', 'larosate', 'forslag-1-vfu'],
    ['förslag dekaner', 'larosate', 'forslag-1-vfu'],
    ['vad bör regionen göra', 'region', 'forslag-1-vfu'],
  ] as const) {
    expect.soft(topicOf(question), question).toMatchObject({ ids: [role], kind: 'proposal' })
    const ids = idsOf(ask(question))
    expect.soft(ids[0], question).toBe(first)
    expect.soft(new Set(ids.map((id) => catalogue.section(id).kind)), question).toEqual(new Set(['proposal']))
  }
})

test('of several roles: what concerns each where both are asked for, else what concerns one', () => {
  const both = ask('vilka förslag rör både kommun och lärosäte')
  const meant = ['kommun', 'larosate'].map((id) => {
    const role = knowledge.roles.find((one) => one.id === id)
    return role ? sectionsFor(knowledge, role).filter(({ kind }) => kind === 'proposal') : []
  })
  const shared = meant[0]?.filter((section) => meant[1]?.includes(section)).map(({ id }) => id) ?? []
  expect(new Set(idsOf(both))).toEqual(new Set(shared))
  expect(plainOf('vilka förslag rör både kommun och lärosäte')).toMatch(
    /^Förslag som berör både kommunen och lärosätet:\n/,
  )
  expect(idsOf(ask('vilka förslag berör staten och regionerna'))).toEqual(
    expect.arrayContaining(['forslag-8-forskningssatsning', 'forslag-1-vfu']),
  )
})

test('someone with two roles gets what concerns either', () => {
  const list = expectOutcome(ask('som HR-direktör, vad berör mig'), 'list')
  expect(topicOf('som HR-direktör, vad berör mig').ids).toEqual(['region', 'arbetsgivare'])
  expect(idsOf(list).slice(0, 2)).toEqual(['forslag-1-vfu', 'forslag-10-utbildningspaket'])
})

test('how many concern a role is counted', () => {
  const list = expectOutcome(ask('hur många förslag rör kommunen'), 'list')
  expect(topicOf('hur många förslag rör kommunen')).toMatchObject({ ids: ['kommun'], kind: 'proposal', counted: true })
  const numbers = 'noll Ett Två Tre Fyra Fem Sex Sju Åtta Nio Tio'.split(' ')
  expect(plainOf('hur många förslag rör kommunen')).toMatch(
    new RegExp(`^${numbers[list.items.length] ?? ''} förslag berör kommunen`),
  )
})

test('the summary of a role says what it is to do: it does not introduce lessons and challenges', () => {
  const summary = knowledge.roles.find(({ id }) => id === 'kommun')?.summary.sv ?? ''
  expect(plainOf('förslag kommun')).toContain(summary)
  for (const question of ['lärdomar kommun', 'utmaningar kommun']) expect(plainOf(question)).not.toContain(summary)
})

test('a role in a question that says more is searched for', () => {
  for (const question of items(`hur ska vi få fler specialistsjuksköterskor; hur ska vi få fler sjuksköterskor;
    hur ska vi få fler undersköterskor; BMA, nämns vi ens?; Vilka räknas som hälsoprofessioner?;
    hur många fler specialistsjuksköterskor behöver kommunen; vad säger ni om läkarnärvaro på kommunens boenden`))
    expect.soft(ask(question), question).not.toHaveProperty('topic.by', 'role')
})

test('whether something holds for a profession wants a yes or a no, and no list', () => {
  expect(ask('gäller promemorian undersköterskor').outcome).not.toBe('list')
  expect(ask('gäller det oss i kommunen').outcome).toBe('list')
})
