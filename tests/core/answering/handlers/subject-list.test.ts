import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome, idsOf, items, plainOf } from '../../../fixtures/memo.ts'

/** Sections of a kind whose title or a claim, other than a denial, has a word: a list about it lacks none of them. */
const saying = (kind: string, word: RegExp): string[] =>
  catalogue.sections
    .filter((section) => section.kind === kind)
    .filter(({ title, claims }) =>
      [title, ...claims.filter(({ denies }) => !denies).map(({ text }) => text)].some(({ sv }) => word.test(sv)),
    )
    .map(({ id }) => id)

test('a list about a subject is complete', () => {
  for (const [question, kind, word] of [
    ['förslag om forskning', 'proposal', /forskning/i],
    ['hur många förslag rör forskning', 'proposal', /forskning/i],
    ['vilka förslag handlar om VFU', 'proposal', /\bVFU\b/],
    ['förslag kommunal', 'proposal', /kommunal/i],
    ['lärdomar om digitalisering', 'lesson', /digitaliser/i],
    ['utmaningar läkare', 'challenge', /läkare/i],
  ] as const) {
    const meant = saying(kind, word)
    expect.soft(meant.length, question).toBeGreaterThan(0)
    expect.soft(idsOf(ask(question)), question).toEqual(expect.arrayContaining(meant))
  }
  expect(idsOf(ask('förslag om forskning'))).toContain('forslag-7-kommunal-kompetens')
})

test('and opens with what is named for the subject', () => {
  for (const question of ['förslag om forskning', 'recommendations for research']) {
    const named = catalogue.sections.filter(({ kind, title }) => kind === 'proposal' && /forskning/i.test(title.sv))
    expect
      .soft(idsOf(ask(question)).slice(0, named.length).toSorted(), question)
      .toEqual(named.map(({ id }) => id).toSorted())
  }
})

describe('how many of a kind are about a subject', () => {
  test('the number is that of the list, and its subject is named', () => {
    for (const question of items(`hur många förslag rör specialistutbildning; hur många förslag handlar om forskning;
      how many proposals concern research`)) {
      const list = expectOutcome(ask(question), 'list')
      expect.soft(list.topic, question).toMatchObject({ by: 'subject', kind: 'proposal', counted: true })
      const kinds = list.items.map((item) => (item.type === 'section' ? item.section.kind : ''))
      expect.soft(new Set(kinds), question).toEqual(new Set(['proposal']))
    }
    const { items: entries } = expectOutcome(ask('hur många förslag handlar om forskning'), 'list')
    const heading = plainOf('hur många förslag handlar om forskning').split('\n')[0] ?? ''
    const numbers = 'noll ett två tre fyra fem sex sju åtta nio tio'.split(' ')
    expect(heading.toLowerCase()).toContain(`${numbers[entries.length] ?? ''} förslag`)
    expect(heading).toContain('”forskning”')
  })
})

test('the best come first', () => {
  expect(idsOf(ask('förslag om VFU'))[0]).toBe('forslag-1-vfu')
  expect(idsOf(ask('fotnoter om IVO'))).toContain('fotnot-15')
})

test('the only section about a subject is the answer, unless it was asked how many there are', () => {
  const lonely = ask('förslag om ledarskap')
  if (lonely.outcome === 'list') expect(lonely.items.length).toBeGreaterThan(1)
  else expect(lonely.outcome).toBe('answer')
})
