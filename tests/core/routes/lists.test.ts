import { describe, expect, test } from 'vitest'
import { inAlphabeticalOrder } from '../../../src/core/index.ts'
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

describe('siffror, ordlista, om', () => {
  test.each(['siffror', 'SIFFROR', 'sifror', 'statistik', 'figures', 'numbers'])('%s lists every fact', (question) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'figures' })
    expect(list.facts).toHaveLength(catalogue.sections.flatMap(({ facts }) => facts).length)
    expect(new Set(idsOf(list))).toEqual(new Set(list.facts.map(({ section }) => section.id)))
  })

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
