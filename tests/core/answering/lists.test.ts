import { describe, expect, test } from 'vitest'
import { inAlphabeticalOrder, listedFacts, plainText, WORDING } from '../../../src/core/index.ts'
import { catalogue, ask, expectOutcome, idsOf, idsOfKind } from '../../fixtures/memo.ts'

describe('a bare list word lists all parts of a kind, in reading order', () => {
  test.each([
    ['förslag', 'proposal'],
    ['forslag', 'proposal'],
    ['FÖRSLAG', 'proposal'],
    ['förslagen', 'proposal'],
    ['försalg', 'proposal'],
    ['åtgärdsförslag', 'proposal'],
    ['rekommendationer', 'proposal'],
    ['proposals', 'proposal'],
    ['PROPOSALS', 'proposal'],
    ['propsals', 'proposal'],
    ['recommendations', 'proposal'],
    ['lärdomar', 'lesson'],
    ['lardomar', 'lesson'],
    ['lärdommar', 'lesson'],
    ['lessons', 'lesson'],
    ['lesons', 'lesson'],
    ['utmaningar', 'challenge'],
    ['utmanigar', 'challenge'],
    ['challenges', 'challenge'],
    ['fotnoter', 'footnote'],
    ['källor', 'footnote'],
    ['kallor', 'footnote'],
    ['referenser', 'footnote'],
    ['footnotes', 'footnote'],
    ['sources', 'footnote'],
  ])('%s', (question, kind) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'kind', kind })
    expect(idsOf(list)).toEqual(idsOfKind(kind))
  })
})

describe('a sentence that asks for a whole list also gets the part that sums it up', () => {
  test.each([
    ['vilka förslag finns?', 'proposal'],
    ['vilka förslag lägger rådet?', 'proposal'],
    ['show me the proposals', 'proposal'],
    ['vilka lärdomar har rådet dragit?', 'lesson'],
    ['vilka utmaningar tas upp', 'challenge'],
    ['erfarenheter', 'lesson'],
  ])('%s', (question, kind) => {
    expect(idsOf(expectOutcome(ask(question), 'list'))).toEqual(['sammanfattning', ...idsOfKind(kind)])
  })
})

describe('a list filtered by who is concerned', () => {
  test.each([
    ['förslag kommun', 'kommun', 'proposal', 'forslag-7-kommunal-kompetens'],
    ['forslag kommunen', 'kommun', 'proposal', 'forslag-7-kommunal-kompetens'],
    ['FÖRSLAG FÖR KOMMUNER', 'kommun', 'proposal', 'forslag-7-kommunal-kompetens'],
    ['proposals for municipalities', 'kommun', 'proposal', 'forslag-7-kommunal-kompetens'],
    ['förslag för regioner', 'region', 'proposal', 'forslag-1-vfu'],
    ['förslag lärosäten', 'larosate', 'proposal', 'forslag-1-vfu'],
    ['utmaningar kommun', 'kommun', 'challenge', 'utmaning-4-kommunal'],
    ['lärdomar för lärosäten', 'larosate', 'lesson', 'lardom-8-utbildningsintresse'],
  ])('%s', (question, role, kind, first) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toMatchObject({ by: 'role', role: { id: role }, kind })
    expect(idsOf(list)[0]).toBe(first)
    expect(new Set(list.hits.map(({ section }) => section.kind))).toEqual(new Set([kind]))
  })
})

describe('a list filtered by several roles', () => {
  test('has what concerns each of them where both are asked for', () => {
    const list = expectOutcome(ask('vilka förslag rör både kommun och lärosäte'), 'list')
    const ids = ['kommun', 'larosate']
    const meant = catalogue.sections.filter(
      ({ kind, actors }) => kind === 'proposal' && ids.every((id) => actors.includes(id)),
    )
    expect(new Set(idsOf(list))).toEqual(new Set(meant.map(({ id }) => id)))
    expect(plainText(list)).toMatch(/^Förslag som berör både kommunen och lärosätet\n\n•/)
  })

  test('else has what concerns at least one', () => {
    const list = expectOutcome(ask('vilka förslag berör staten och regionerna'), 'list')
    expect(idsOf(list)).toEqual(expect.arrayContaining(['forslag-8-forskningssatsning', 'forslag-1-vfu']))
  })
})

test('the summary of a role says what it is to do: it does not introduce lessons and challenges', () => {
  const summary = catalogue.roles.find(({ id }) => id === 'kommun')?.summary.sv ?? ''
  expect(plainText(ask('förslag kommun'))).toContain(summary)
  for (const question of ['lärdomar kommun', 'utmaningar kommun'])
    expect(plainText(ask(question))).not.toContain(summary)
})

test('people are found in any inflection: förslag för rektorer', () => {
  for (const question of ['förslag för rektorer', 'förslag dekaner', 'proposals for deans']) {
    expect(ask(question)).toMatchObject({ topic: { by: 'role', role: { id: 'larosate' } } })
  }
})

describe('a list filtered by a subject', () => {
  test.each([
    ['förslag om forskning', ['forslag-8-forskningssatsning', 'forslag-9-klinisk-forskning']],
    ['forslag om forskning', ['forslag-8-forskningssatsning', 'forslag-9-klinisk-forskning']],
    ['proposals about research', ['forslag-8-forskningssatsning', 'forslag-9-klinisk-forskning']],
    ['fotnoter om IVO', ['fotnot-15']],
    ['förslag om VFU', ['forslag-1-vfu']],
    ['lärdomar om digitalisering', ['lardom-7-digitalt']],
  ])('%s', (question, meant) => {
    const answer = ask(question)
    expect(['list', 'answer']).toContain(answer.outcome)
    expect(idsOf(answer).slice(0, meant.length).sort()).toEqual(meant)
  })
})

describe('a filtered list', () => {
  test('has every part whose title begins like the subject', () => {
    expect(idsOf(expectOutcome(ask('förslag digitalisering'), 'list')).sort()).toEqual([
      'forslag-4-e-halsa',
      'forslag-5-e-larande',
    ])
  })

  test('quotes the subject, so that any word fits the heading', () => {
    expect(plainText(ask('förslag patient'))).toMatch(/^Förslag om ”patient”\n/)
  })
})

describe('how many', () => {
  test.each([
    ['hur många förslag är det', 'Promemorian har tio förslag', 'proposal'],
    ['är det nio eller tio förslag', 'Promemorian har tio förslag', 'proposal'],
    ['antal förslag', 'Promemorian har tio förslag', 'proposal'],
    ['how many proposals are there', 'The memo has ten proposals', 'proposal'],
    ['hur många lärdomar finns det', 'Promemorian har nio lärdomar', 'lesson'],
    ['hur många utmaningar är det?', 'Promemorian har fyra utmaningar', 'challenge'],
    ['hur många fotnoter har promemorian', 'Promemorian har arton fotnoter', 'footnote'],
  ])('%s: the number first, then the parts and nothing else', (question, opening, kind) => {
    const list = expectOutcome(ask(question), 'list')
    expect(plainText(list).split('\n')[0]).toBe(opening)
    expect(idsOf(list)).toEqual(idsOfKind(kind))
  })

  test('says what the summary leaves out, and where it stands', () => {
    expect(plainText(ask('hur många förslag är det'))).toMatch(
      /räknar upp nio av dem\. Där saknas Förslag 10\. .*\(s\. 15\)\./,
    )
    expect(plainText(ask('hur många lärdomar är det'))).not.toContain('saknas')
  })

  test('the catalogue and the summary agree on how many it lists', () => {
    const listed = catalogue.sections.filter(({ kind, inOverview }) => kind === 'proposal' && inOverview)
    const stated = catalogue.section('sammanfattning').facts.find(({ unit }) => unit === 'förslag')
    expect(WORDING.sv.numbers[listed.length]).toBe(stated?.value)
  })

  test('counts what concerns a role', () => {
    expect(plainText(ask('hur många förslag rör kommunen'))).toMatch(/^Fem förslag berör kommunen\n/)
  })
})

describe('lessons and challenges that led to no proposal', () => {
  test.each([
    [
      'vilka lärdomar ledde inte till förslag',
      ['lardom-3-karnverksamhet', 'lardom-4-bemanning', 'lardom-5-professioner'],
    ],
    ['vilka utmaningar saknar förslag', ['utmaning-2-patientsakerhet', 'utmaning-3-aterhamtning']],
    ['which challenges have no proposal', ['utmaning-2-patientsakerhet', 'utmaning-3-aterhamtning']],
  ])('%s', (question, meant) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic.by).toBe('without-proposal')
    expect(idsOf(list)).toEqual(meant)
  })

  test('are not meant where proposals without something are asked for', () => {
    expect(ask('förslag utan lärdom')).not.toHaveProperty('topic.by', 'without-proposal')
  })
})

describe('siffror with a filter', () => {
  test('of an actor has what its parts state or what names it', () => {
    const list = expectOutcome(ask('siffror kommun'), 'list')
    expect(list.topic).toMatchObject({ by: 'figures', role: { id: 'kommun' } })
    const values = list.facts.map(({ fact }) => fact.value)
    expect(values).toEqual(expect.arrayContaining(['14', '22', '1 700']))
    expect(values).not.toContain('28')
  })

  test.each([
    ['siffror IVO', '1 700'],
    ['siffror operationer', '50'],
    ['siffror sjuksköterskor', '28'],
    ['statistik läkare', '26'],
  ])('%s: the only figure is the answer', (question, value) => {
    expect(expectOutcome(ask(question), 'answer').opening).toMatchObject({ facts: [{ value }] })
  })

  test('of something without figures lists none', () => {
    expect(ask('siffror vfu').outcome).not.toBe('list')
  })
})

describe('siffror, ordlista, om', () => {
  test.each(['siffror', 'SIFFROR', 'sifror', 'statistik', 'figures', 'numbers'])(
    '%s lists every figure',
    (question) => {
      const list = expectOutcome(ask(question), 'list')
      expect(list.topic).toEqual({ by: 'figures' })
      expect(list.facts).toEqual(listedFacts(catalogue.sections))
      expect(new Set(idsOf(list))).toEqual(new Set(list.facts.map(({ section }) => section.id)))
    },
  )

  test.each(['ordlista', 'ordlistan', 'begrepp', 'förkortningar', 'forkortningar', 'glossary', 'glosary', 'terms'])(
    '%s lists every term',
    (question) => {
      const list = expectOutcome(ask(question), 'list')
      expect(list.topic).toEqual({ by: 'glossary' })
      expect(list.terms).toEqual(inAlphabeticalOrder(catalogue.terms))
    },
  )

  test.each(['om', 'OM', 'about'])('%s lists the frame of the memo', (question) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'about' })
    expect(idsOf(list)).toEqual([...idsOfKind('letter'), ...idsOfKind('section')])
  })

  test('om before a subject is a question about it', () => {
    expect(idsOf(ask('om VFU'))[0]).toBe('forslag-1-vfu')
  })
})

test('a list word inside a question about something is no command', () => {
  expect(ask('vilka utmaningar har äldreomsorgen i kommunen med läkare').outcome).not.toBe('list')
})

test('no list is empty', () => {
  const roles = catalogue.roles.flatMap(({ words }) => words.sv)
  for (const word of ['förslag', 'lärdomar', 'utmaningar', 'fotnoter']) {
    for (const role of roles) {
      const answer = ask(`${word} ${role}`)
      if (answer.outcome === 'list') expect.soft(answer.hits.length, answer.question).toBeGreaterThan(0)
    }
  }
})
