import { describe, expect, test } from 'vitest'
import { listHeading } from '../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

describe('a part by its number', () => {
  test.each([
    ['lärdom 7', 'lardom-7-digitalt'],
    ['Lärdom 7', 'lardom-7-digitalt'],
    ['lardom 7', 'lardom-7-digitalt'],
    ['LÄRDOM NR 7', 'lardom-7-digitalt'],
    ['lärdom nummer 1', 'lardom-1-samordning'],
    ['lesson 7', 'lardom-7-digitalt'],
    ['lesson number 7', 'lardom-7-digitalt'],
    ['förslag 2', 'forslag-2-vulf'],
    ['forslag 2', 'forslag-2-vulf'],
    ['förslag 10', 'forslag-10-utbildningspaket'],
    ['vad säger förslag 10?', 'forslag-10-utbildningspaket'],
    ['proposal 10', 'forslag-10-utbildningspaket'],
    ['recommendation 3', 'forslag-3-specialistutbildningar'],
    ['utmaning 3', 'utmaning-3-aterhamtning'],
    ['challenge 4', 'utmaning-4-kommunal'],
    ['fotnot 13', 'fotnot-13'],
    ['fot not 13', 'fotnot-13'],
    ['fn 13', 'fotnot-13'],
    ['fn13', 'fotnot-13'],
    ['FN 13', 'fotnot-13'],
    ['not 13', 'fotnot-13'],
    ['footnote 13', 'fotnot-13'],
    ['what does footnote 13 say', 'fotnot-13'],
    ['note 13', 'fotnot-13'],
    ['lärdom sju', 'lardom-7-digitalt'],
    ['sjunde lärdomen', 'lardom-7-digitalt'],
    ['7:e lärdomen', 'lardom-7-digitalt'],
    ['första förslaget', 'forslag-1-vfu'],
    ['det andra förslaget', 'forslag-2-vulf'],
    ['förslag två', 'forslag-2-vulf'],
    ['sista förslaget', 'forslag-10-utbildningspaket'],
    ['sista utmaningen', 'utmaning-4-kommunal'],
    ['förslag som har nummer 3', 'forslag-3-specialistutbildningar'],
    ['lesson seven', 'lardom-7-digitalt'],
    ['the third proposal', 'forslag-3-specialistutbildningar'],
    ['the 3rd proposal', 'forslag-3-specialistutbildningar'],
    ['the last lesson', 'lardom-9-fortbildning'],
    ['L7', 'lardom-7-digitalt'],
    ['F2', 'forslag-2-vulf'],
    ['U3', 'utmaning-3-aterhamtning'],
    ['C3', 'utmaning-3-aterhamtning'],
    ['fotnot 10 till förslag 2', 'fotnot-10'],
  ])('%s', (question, id) => {
    expect(expectOutcome(ask(question), 'answer').section.id).toBe(id)
  })

  test('a footnote brings those that give the same source', () => {
    expect(idsOf(ask('fotnot 13'))).toEqual(['fotnot-13', ...catalogue.section('fotnot-13').sameAs])
  })
})

describe('several parts by their numbers', () => {
  test.each([
    ['förslag 1 och 2', ['forslag-1-vfu', 'forslag-2-vulf'], 'Förslag 1 och 2'],
    ['proposals 1 and 2', ['forslag-1-vfu', 'forslag-2-vulf'], 'Proposals 1 and 2'],
    ['fotnot 13 och 14', ['fotnot-13', 'fotnot-14'], 'Fotnot 13 och 14'],
    [
      'skillnaden mellan utmaning 1 och 4',
      ['utmaning-1-specialistkompetens', 'utmaning-4-kommunal'],
      'Utmaning 1 och 4',
    ],
    ['lärdom 3 och förslag 2', ['lardom-3-karnverksamhet', 'forslag-2-vulf'], 'Lärdom 3 och förslag 2'],
    ['första och sista lärdomen', ['lardom-1-samordning', 'lardom-9-fortbildning'], 'Lärdom 1 och 9'],
    ['fotnot 13-15', ['fotnot-13', 'fotnot-14', 'fotnot-15'], 'Fotnot 13, 14 och 15'],
    ['U1 och U2', ['utmaning-1-specialistkompetens', 'utmaning-2-patientsakerhet'], 'Utmaning 1 och 2'],
  ])('%s', (question, ids, heading) => {
    const list = expectOutcome(ask(question), 'list')
    expect(idsOf(list)).toEqual(ids)
    expect(listHeading(list)).toBe(heading)
  })

  test('those that do not exist are left out', () => {
    expect(idsOf(ask('förslag 9, 10 och 11'))).toEqual(['forslag-9-klinisk-forskning', 'forslag-10-utbildningspaket'])
  })

  test.each(['ge två förslag', 'andra förslag om VFU', 'förslag i år 2020'])('%s names none', (question) => {
    expect(idsOf(ask(question))).not.toEqual(['forslag-2-vulf'])
  })
})

describe('a number that there is not says which there are', () => {
  test.each([
    ['förslag 11', 'proposal', 11, 10],
    ['proposal 11', 'proposal', 11, 10],
    ['vilka förslag har nr 11', 'proposal', 11, 10],
    ['lärdom 0', 'lesson', 0, 9],
    ['lärdom 10', 'lesson', 10, 9],
    ['lesson 0', 'lesson', 0, 9],
    ['utmaning 5', 'challenge', 5, 4],
    ['fotnot 19', 'footnote', 19, 18],
    ['fn 99', 'footnote', 99, 18],
  ])('%s', (question, kind, number, last) => {
    const none = expectOutcome(ask(question), 'none')
    expect(none.refusal).toEqual({ reason: 'no-such-number', kind, number, last })
    expect(none.nearest).toEqual([])
  })
})

describe('the parts on a page', () => {
  test.each([
    ['sida 16', 16],
    ['sidan 16', 16],
    ['SIDA 16', 16],
    ['sid 16', 16],
    ['s 16', 16],
    ['s. 16', 16],
    ['s.16', 16],
    ['vad står på sidan 16?', 16],
    ['page 16', 16],
    ['p. 16', 16],
    ['what is on page 16', 16],
    ['sida 3', 3],
    ['sida 20', 20],
    ['sida fjorton', 14],
    ['page fourteen', 14],
  ])('%s', (question, page) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'page', page })
    expect(idsOf(list)).toEqual(catalogue.sections.filter(({ pages }) => pages.includes(page)).map(({ id }) => id))
  })

  test.each([
    ['sida 0', { reason: 'no-such-page', page: 0, last: 20 }],
    ['sida 21', { reason: 'no-such-page', page: 21, last: 20 }],
    ['page 99', { reason: 'no-such-page', page: 99, last: 20 }],
    ['sida 1', { reason: 'empty-page', page: 1 }],
    ['sida 2', { reason: 'empty-page', page: 2 }],
  ])('%s holds no part', (question, refusal) => {
    expect(expectOutcome(ask(question), 'none').refusal).toEqual(refusal)
  })
})

describe('the parts on several pages', () => {
  test.each([
    ['sid 9-10', [9, 10]],
    ['sidorna 9–10', [9, 10]],
    ['pages 9 to 10', [9, 10]],
    ['sida 9 och 16', [9, 16]],
    ['sidorna 19-22', [19, 20]],
  ])('%s', (question, pages) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'pages', pages })
    const onThem = catalogue.sections.filter((part) => part.pages.some((page) => pages.includes(page)))
    expect(idsOf(list)).toEqual(onThem.map(({ id }) => id))
  })
})

describe('the figures on a page', () => {
  test.each(['siffror sida 14', 'siffror på sidan 14', 'figures page 14'])('%s', (question) => {
    const list = expectOutcome(ask(question), 'list')
    expect(list.topic).toEqual({ by: 'figures', pages: [14] })
    expect(list.facts.length).toBeGreaterThan(0)
    for (const { section } of list.facts) expect(section.pages).toContain(14)
  })

  test('a page whose parts state none shows the parts', () => {
    expect(expectOutcome(ask('siffror sida 9'), 'list').topic).toEqual({ by: 'page', page: 9 })
  })
})

describe('a part by its id', () => {
  test.each(catalogue.sections.map(({ id }) => id))('%s', (id) => {
    expect(expectOutcome(ask(id), 'answer').section.id).toBe(id)
    expect(expectOutcome(ask(` ${id.toUpperCase()} `), 'answer').section.id).toBe(id)
  })
})
