import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/core/index.ts'
import { ask, expectOutcome, idsOf, idsOfKind, items, knowledge, plainOf } from '../../../fixtures/memo.ts'

test('what the council proposes is all of it, and not what concerns the council', () => {
  for (const question of ['vad föreslår rådet', 'vad föreslår de', 'what does the council propose']) {
    const { topic, items } = expectOutcome(ask(question), 'list')
    expect.soft(topic, question).toMatchObject({ by: 'kind', kind: 'proposal' })
    expect.soft(items.length, question).toBeGreaterThanOrEqual(10)
  }
})

test('a number of them is counted, in digits too', () => {
  expect(expectOutcome(ask('är det 12 förslag'), 'list').topic).toMatchObject({ by: 'count', kind: 'proposal' })
})

test('a bare list word lists all sections of a kind, in reading order', () => {
  for (const [kind, words] of [
    [
      'proposal',
      `förslag; forslag; FÖRSLAG; förslagen; försalg; åtgärdsförslag; rekommendationer; proposals; PROPOSALS;
      propsals; recommendations`,
    ],
    ['lesson', 'lärdomar; lardomar; lärdommar; lessons; lesons'],
    ['challenge', 'utmaningar; utmanigar; challenges'],
    ['footnote', 'fotnoter; källor; kallor; referenser; footnotes; sources'],
  ] as const) {
    for (const word of items(words)) {
      const list = expectOutcome(ask(word), 'list')
      expect.soft(list.topic, word).toEqual({ by: 'kind', kind })
      expect.soft(idsOf(list), word).toEqual(idsOfKind(kind))
    }
  }
})

test('a sentence that asks for a whole list also gets the section that sums it up', () => {
  for (const [question, kind] of [
    ['vilka förslag finns?', 'proposal'],
    ['vilka förslag lägger rådet?', 'proposal'],
    ['show me the proposals', 'proposal'],
    ['vilka lärdomar har rådet dragit?', 'lesson'],
    ['vilka utmaningar tas upp', 'challenge'],
    ['erfarenheter', 'lesson'],
  ] as const) {
    expect.soft(idsOf(expectOutcome(ask(question), 'list')), question).toEqual(['sammanfattning', ...idsOfKind(kind)])
  }
})

describe('how many', () => {
  test('the number first, then the sections and nothing else', () => {
    for (const [question, opening, kind] of [
      ['hur många förslag är det', 'Promemorian har tio förslag:', 'proposal'],
      ['är det nio eller tio förslag', 'Promemorian har tio förslag:', 'proposal'],
      ['antal förslag', 'Promemorian har tio förslag:', 'proposal'],
      ['how many proposals are there', 'The memo has ten proposals:', 'proposal'],
      ['hur många lärdomar finns det', 'Promemorian har nio lärdomar:', 'lesson'],
      ['hur många utmaningar är det?', 'Promemorian har fyra utmaningar:', 'challenge'],
      ['hur många fotnoter har promemorian', 'Promemorian har arton fotnoter:', 'footnote'],
    ] as const) {
      const list = expectOutcome(ask(question), 'list')
      expect.soft(plainOf(question).split('\n')[0], question).toBe(opening)
      expect.soft(idsOf(list), question).toEqual(idsOfKind(kind))
    }
  })

  test('says what the summary leaves out, and where it stands', () => {
    const { topic } = expectOutcome(ask('hur många förslag är det'), 'list')
    expect(topic).toMatchObject({ by: 'count', leftOut: { sections: [{ id: 'forslag-10-utbildningspaket' }] } })
    expect(plainOf('hur många förslag är det')).toMatch(/räknar upp nio av dem\. Där saknas förslag 10 \(s\. 15\)\.\n/)
    expect(plainOf('hur många lärdomar är det')).not.toContain('saknas')
  })
})

test('ordlista lists every term in Swedish order, å, ä and ö last', () => {
  for (const word of items('ordlista; ordlistan; begrepp; förkortningar; forkortningar; glossary; glosary; terms')) {
    const list = expectOutcome(ask(word), 'list')
    expect.soft(list.topic, word).toEqual({ by: 'glossary' })
    expect.soft(list.items.length, word).toBe(knowledge.terms.length)
  }
  const terms = expectOutcome(ask('ordlista'), 'list').items.flatMap((item) =>
    item.type === 'term' ? [item.term.term] : [],
  )
  const some = ['ALF', 'allmänmedicin', 'AT', 'VFU', 'VULF', 'återhämtning', 'äldreomsorg', 'öronmärkta medel']
  expect(terms.filter((term) => some.includes(term))).toEqual(some.filter((term) => terms.includes(term)))
})

test('om lists the frame of the memo, and before a subject asks about it', () => {
  for (const word of items('om; OM; about')) {
    const list = expectOutcome(ask(word), 'list')
    expect.soft(list.topic, word).toEqual({ by: 'about' })
    expect.soft(idsOf(list), word).toEqual([...idsOfKind('letter'), ...idsOfKind('section')])
  }
  expect(idsOf(ask('om VFU'))[0]).toBe('forslag-1-vfu')
})

test('a list word inside a question about something is no command', () => {
  expect(ask('vilka utmaningar har äldreomsorgen i kommunen med läkare').outcome).not.toBe('list')
})

test('no list is empty', () => {
  for (const language of LANGUAGES) {
    const words = { sv: ['förslag', 'lärdomar', 'siffror'], en: ['proposals', 'lessons', 'figures'] }[language]
    for (const word of words) {
      for (const role of knowledge.roles.flatMap((one) => one.words[language].slice(0, 4))) {
        const answer = ask(`${word} ${role}`)
        if (answer.outcome === 'list') expect.soft(answer.items.length, answer.question).toBeGreaterThan(0)
      }
    }
  }
})
