import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, LANGUAGES, PLAIN_LISTS, SECTION_KINDS, type Target } from '../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, idsOf, idsOfKind, knowledge, open, present } from '../../fixtures/memo.ts'

/** What a target opens in Swedish. @throws where it opens nothing */
function opened(target: Target): Answer {
  const answer = open(target, 'sv')
  if (!answer) throw new Error(`${JSON.stringify(target)} opens nothing`)
  return answer
}

describe('a target opens what it names, in either language', () => {
  test('a section: its first claim', () => {
    for (const { id, claims } of catalogue.sections) {
      for (const language of LANGUAGES) {
        const answer = open({ to: 'section', section: id }, language)
        expect.soft(answer, id).toMatchObject({ outcome: 'answer', language, question: '', section: { id } })
        expect.soft(answer, id).toMatchObject({ claims: [{ id: claims[0].id, text: claims[0].text[language] }] })
      }
    }
  })

  test('claims: said again as they were, with shape, verdict and term', () => {
    const claims = ['lardom-7-digitalt', 'forslag-2-vulf'].map(
      (id) => `${id}/${catalogue.section(id).claims[0].id}` as const,
    )
    const answer = expectOutcome(
      opened({ to: 'claims', claims, shape: 'points', verdict: 'no', term: 'VULF' }),
      'answer',
    )
    expect(answer.claims.map(({ section, id }) => `${section}/${id}`)).toEqual(claims)
    expect(answer).toMatchObject({ shape: 'points', verdict: 'no', term: { term: 'VULF' } })
  })

  test('hits: the first section, and the others as the next', () => {
    const answer = opened({ to: 'hits', sections: ['lardom-7-digitalt', 'forslag-4-e-halsa', 'borta'] })
    expect(idsOf(answer)).toEqual(['lardom-7-digitalt', 'forslag-4-e-halsa'])
  })

  test('a term: its meaning', () => {
    for (const { term } of knowledge.terms) {
      expect.soft(open({ to: 'term', term }, 'en'), term).toMatchObject({ outcome: 'answer', term: { term } })
    }
  })

  test('a list by each of its keys', () => {
    for (const list of [...PLAIN_LISTS, ...SECTION_KINDS]) {
      const { items } = expectOutcome(opened({ to: 'list', list, page: 1 }), 'list')
      expect.soft(items.length, list).toBeGreaterThan(0)
    }
    for (const { id } of knowledge.roles)
      expect(opened({ to: 'list', list: `role:${id}`, page: 1 }).outcome).toBe('list')
    expect(idsOf(opened({ to: 'list', list: 'lesson', page: 1 }))).toEqual(idsOfKind('lesson'))
  })
})

test('what is forged, or names what is gone, opens nothing', () => {
  const forged: readonly Target[] = [
    { to: 'section', section: 'borta' },
    { to: 'section', section: '__proto__' },
    { to: 'claims', claims: [] },
    { to: 'claims', claims: ['borta/allt'] },
    { to: 'claims', claims: ['lardom-7-digitalt/borta'] },
    { to: 'claims', claims: ['constructor/constructor'] },
    { to: 'hits', sections: [] },
    { to: 'hits', sections: ['borta'] },
    { to: 'term', term: 'vulf' },
    { to: 'list', list: 'borta', page: 1 },
    { to: 'list', list: 'role:borta', page: 1 },
    { to: 'list', list: 'role:', page: 1 },
    { to: 'list', list: 'constructor', page: 1 },
  ]
  for (const target of forged) {
    for (const language of LANGUAGES) expect.soft(open(target, language), JSON.stringify(target)).toBeUndefined()
  }
})

test('of a target whose half is gone, the other half opens', () => {
  const [{ id }] = catalogue.section('lardom-7-digitalt').claims
  const target: Target = { to: 'claims', claims: ['borta/allt', `lardom-7-digitalt/${id}`], term: 'borta' }
  expect(opened(target)).toMatchObject({ claims: [{ id }] })
  expect(opened(target)).not.toHaveProperty('term')
})

test('any target opens something or nothing, and never throws', () => {
  const id = fc.oneof(fc.string(), fc.constantFrom('lardom-7-digitalt', 'VULF', 'proposal', 'role:kommun', '__proto__'))
  const targets: fc.Arbitrary<Target> = fc.oneof(
    id.map((section): Target => ({ to: 'section', section })),
    fc.array(id).map((sections): Target => ({ to: 'hits', sections })),
    fc
      .array(fc.tuple(id, id))
      .map((pairs): Target => ({ to: 'claims', claims: pairs.map(([a, b]) => `${a}/${b}` as const) })),
    id.map((term): Target => ({ to: 'term', term })),
    fc.tuple(id, fc.integer()).map(([list, page]): Target => ({ to: 'list', list, page })),
  )
  fc.assert(
    fc.property(targets, (target) => {
      const answer = open(target, 'sv')
      if (answer) expect(present(answer, 'short').plain).not.toBe('')
    }),
  )
})

test('what a view opens is there: every target of an answer, a list and a no', () => {
  const questions = [
    'vad föreslår rådet om VFU?',
    'förslag',
    'siffror',
    'ordlista',
    'vad tjänar en sjuksköterska',
    'jämför förslag 2 och 3',
  ]
  for (const question of questions) {
    for (const form of ['short', 'whole'] as const) {
      const { blocks, actions } = present(ask(question), form)
      const targets = [
        ...blocks.flatMap((block) => (block.kind === 'item' && block.target ? [block.target] : [])),
        ...actions.map(({ target }) => target),
      ]
      for (const target of targets) expect.soft(open(target, 'en'), JSON.stringify(target)).toBeDefined()
    }
  }
})
