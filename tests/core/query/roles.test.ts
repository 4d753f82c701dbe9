import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

/** What someone who acts wants to read; forewords and letters concern everybody. */
const KINDS = new Set(['proposal', 'challenge', 'lesson'])

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

  test.each([
    ['vad berör läkare', 'profession'],
    ['jag är läkare vad gäller mig', 'profession'],
    ['vad gäller för oss lärare', 'larosate'],
    ['vfu-samordnare vad är viktigt för mig', 'larosate'],
    ['jag är politiker i regionen', 'region'],
    ['jag är politiker i kommunen', 'kommun'],
    ['som FoU-chef vad är relevant', 'region'],
    ['som hälso- och sjukvårdsdirektör vad ska jag prioritera', 'region'],
    ['vi är en liten kommun, vad ska vi göra', 'kommun'],
    ['vad ska vi göra i kommunen', 'kommun'],
    ['jag är enhetschef på äldreboende vad berör mig', 'kommun'],
    ['som student vad påverkar mig', 'larosate'],
    ['jag är verksamhetschef på vårdcentral', 'region'],
    ['jag är verksamhetschef på äldreboende', 'kommun'],
    ['som dekan', 'larosate'],
    ['som sjuksköterska vad betyder detta för mig', 'profession'],
    ['vad bör jag läsa som socialchef', 'kommun'],
    ['as HR director in a region, what should I read', 'region'],
    ['jag är medicinskt ansvarig sjuksköterska, vad berör mig', 'kommun'],
  ])('%s: the whole list', (question, role) => {
    const { topic, hits } = expectOutcome(ask(question), 'list')
    expect(topic).toMatchObject({ by: 'role', role: { id: role }, others: [] })
    expect(topic).not.toHaveProperty('kind')
    const concerned = catalogue.sections.filter(({ kind, actors }) => KINDS.has(kind) && actors.includes(role))
    expect(hits.map(({ section }) => section.id)).toEqual(expect.arrayContaining(concerned.map(({ id }) => id)))
  })

  test.each([
    ['vad föreslår rådet för läkare', 'profession'],
    ['förslag läkare', 'profession'],
    ['vad bör regionen göra', 'region'],
  ])('%s: the proposals', (question, role) => {
    expect(expectOutcome(ask(question), 'list').topic).toMatchObject({
      by: 'role',
      role: { id: role },
      kind: 'proposal',
    })
  })

  test.each([
    'hur ska vi få fler specialistsjuksköterskor',
    'hur ska vi få fler sjuksköterskor',
    'hur ska vi få fler undersköterskor',
    'vad kan vi göra för att få fler specialistsjuksköterskor',
    'BMA, nämns vi ens?',
    'Vilka räknas som hälsoprofessioner?',
  ])('%s: not what concerns whom it names', (question) => {
    expect(ask(question)).not.toHaveProperty('topic')
  })

  test('someone with two roles gets what concerns either', () => {
    const list = expectOutcome(ask('som HR-direktör, vad berör mig'), 'list')
    expect(list.topic).toMatchObject({ role: { id: 'region' }, others: [{ id: 'arbetsgivare' }] })
    expect(idsOf(list).slice(0, 2)).toEqual(['forslag-1-vfu', 'forslag-10-utbildningspaket'])
  })

  test('a role in a question that says more is searched for, not listed', () => {
    expect(ask('hur många fler specialistsjuksköterskor behöver kommunen').outcome).not.toBe('list')
    expect(ask('vad säger ni om läkarnärvaro på kommunens boenden').outcome).not.toBe('list')
  })
})
