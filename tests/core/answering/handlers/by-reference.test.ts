import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf, items, plainOf } from '../../../fixtures/memo.ts'

test('a section by its number says its first claim', () => {
  for (const [question, id] of [
    ['lärdom 7', 'lardom-7-digitalt'],
    ['sjunde lärdomen', 'lardom-7-digitalt'],
    ['lesson seven', 'lardom-7-digitalt'],
    ['vad säger förslag 10?', 'forslag-10-utbildningspaket'],
    ['sista förslaget', 'forslag-10-utbildningspaket'],
    ['the last lesson', 'lardom-9-fortbildning'],
    ['F2', 'forslag-2-vulf'],
    ['fn13', 'fotnot-13'],
    ['what does footnote 13 say', 'fotnot-13'],
    ['fotnot 10 till förslag 2', 'fotnot-10'],
  ] as const) {
    const { section, claims } = expectOutcome(ask(question), 'answer')
    expect.soft(section.id, question).toBe(id)
    expect.soft(claims[0].id, question).toBe(catalogue.section(id).claims[0].id)
  }
})

test('a footnote brings those that give the same source', () => {
  expect(idsOf(ask('fotnot 13'))).toEqual(['fotnot-13', ...catalogue.section('fotnot-13').sameAs])
})

test('a question about a section that it names is asked of that section', () => {
  expect(idsOf(ask('forslag-2-vulf'))[0]).toBe('forslag-2-vulf')
  for (const [question, id, claim] of [
    ['vad säger förslag 2 om psykologer', 'forslag-2-vulf', 'halsoprofessioner-pa-sikt'],
    ['källan till lärdom 8', 'fotnot-8', undefined],
  ] as const) {
    const { section, claims } = expectOutcome(ask(question), 'answer')
    expect.soft(section.id, question).toBe(id)
    if (claim) expect.soft(claims[0].id, question).toBe(claim)
  }
  for (const [question, id] of [
    ['vem betalar förslag 8', 'forslag-8-forskningssatsning'],
    ['När ska lärdom 3 vara klar?', 'lardom-3-karnverksamhet'],
    ['who pays for proposal 8', 'forslag-8-forskningssatsning'],
  ] as const)
    expect.soft(ask(question), question).toMatchObject({ outcome: 'none', refusal: { citation: { section: { id } } } })
})

describe('several sections by their numbers', () => {
  test('are listed in the order of the question, each with its first claim', () => {
    for (const [question, ids, heading] of [
      ['förslag 1 och 2', ['forslag-1-vfu', 'forslag-2-vulf'], 'Förslag 1 och 2'],
      ['proposals 1 and 2', ['forslag-1-vfu', 'forslag-2-vulf'], 'Proposals 1 and 2'],
      ['lärdom 3 och förslag 2', ['lardom-3-karnverksamhet', 'forslag-2-vulf'], 'Lärdom 3 och förslag 2'],
      ['fotnot 13-15', ['fotnot-13', 'fotnot-14', 'fotnot-15'], 'Fotnot 13, 14 och 15'],
      ['U1 och U2', ['utmaning-1-specialistkompetens', 'utmaning-2-patientsakerhet'], 'Utmaning 1 och 2'],
    ] as const) {
      const list = expectOutcome(ask(question), 'list')
      expect.soft(idsOf(list), question).toEqual(ids)
      expect.soft(plainOf(question).split('\n')[0], question).toBe(`${heading}:`)
      for (const item of list.items) expect.soft(item, question).toHaveProperty('says')
    }
  })

  test('those that do not exist are left out', () => {
    expect(idsOf(ask('förslag 9, 10 och 11'))).toEqual(['forslag-9-klinisk-forskning', 'forslag-10-utbildningspaket'])
  })

  test('are compared where that is asked for: what each says first, whom they concern and where they stand', () => {
    for (const question of [
      'jämför förslag 2 och 3',
      'skillnaden mellan förslag 2 och 3',
      'compare proposals 2 and 3',
    ]) {
      const list = expectOutcome(ask(question), 'list')
      expect.soft(list.topic, question).toEqual({ by: 'comparison' })
      expect.soft(idsOf(list), question).toEqual(['forslag-2-vulf', 'forslag-3-specialistutbildningar'])
      for (const item of list.items) {
        const { roles } = catalogue.section(item.type === 'term' ? '' : item.section.id)
        expect.soft(item.type === 'compared' && item.roles.map(({ id }) => id), question).toEqual(roles)
      }
    }
  })
})

test('a number that there is not says which there are', () => {
  for (const [question, kind, number, last] of [
    ['förslag 11', 'proposal', 11, 10],
    ['proposal 11', 'proposal', 11, 10],
    ['vilka förslag har nr 11', 'proposal', 11, 10],
    ['lärdom 0', 'lesson', 0, 9],
    ['lesson 0', 'lesson', 0, 9],
    ['utmaning 5', 'challenge', 5, 4],
    ['fn 99', 'footnote', 99, 18],
  ] as const) {
    const none = expectOutcome(ask(question), 'none')
    expect.soft(none.refusal, question).toEqual({ reason: 'no-such-number', kind, number, last })
    expect.soft(none.nearest, question).toEqual([])
  }
})

test('the sections on some pages, in reading order', () => {
  for (const [question, pages] of [
    ['sida 16', [16]],
    ['s.16', [16]],
    ['vad står på sidan 16?', [16]],
    ['page fourteen', [14]],
    ['sid 9-10', [9, 10]],
    ['pages 9 to 10', [9, 10]],
    ['sida 9 och 16', [9, 16]],
    ['sidorna 19-22', [19, 20]],
  ] as const) {
    const list = expectOutcome(ask(question), 'list')
    expect.soft(list.topic, question).toEqual({ by: 'pages', pages })
    const onThem = catalogue.sections.filter((section) => pages.some((page) => section.pages.includes(page)))
    expect.soft(idsOf(list), question).toEqual(onThem.map(({ id }) => id))
  }
})

test('a page that does not exist, or holds no section, says so', () => {
  for (const [question, refusal] of [
    ['sida 0', { reason: 'no-such-page', page: 0, last: 20 }],
    ['page 99', { reason: 'no-such-page', page: 99, last: 20 }],
    ['sida 1', { reason: 'empty-page', page: 1 }],
    ['sida 2', { reason: 'empty-page', page: 2 }],
  ] as const) {
    expect.soft(expectOutcome(ask(question), 'none').refusal, question).toEqual(refusal)
  }
})

test('the figures on a page are claims that stand on it; without any, its sections', () => {
  for (const question of items('siffror sida 14; siffror på sidan 14; figures page 14')) {
    const list = expectOutcome(ask(question), 'list')
    expect.soft(list.topic, question).toEqual({ by: 'figures', pages: [14] })
    expect.soft(list.items.length, question).toBeGreaterThan(0)
    for (const item of list.items) expect.soft(item.type === 'claim' && item.claim.pages, question).toContain(14)
  }
  const without = catalogue.sections.flatMap(({ claims }) => claims).filter(({ figure }) => figure)
  const bare = [3, 4, 5, 6, 7, 8, 9, 10].find((page) => without.every(({ pages }) => !pages.includes(page)))
  if (bare !== undefined) expect(expectOutcome(ask(`siffror sida ${bare}`), 'list').topic.by).toBe('pages')
})
