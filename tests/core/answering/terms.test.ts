import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, idsOf } from '../../fixtures/memo.ts'

describe('the meaning of a term', () => {
  test.each([
    ['vad betyder VULF?', 'VULF'],
    ['vad betyder vulf', 'VULF'],
    ['VULF', 'VULF'],
    ['vulf', 'VULF'],
    ['ordlista VULF', 'VULF'],
    ['vad står VULF för', 'VULF'],
    ['what does VULF mean?', 'VULF'],
    ['what does VULF stand for', 'VULF'],
    ['glossary VULF', 'VULF'],
    ['vad är VFU', 'VFU'],
    ['va e VFU', 'VFU'],
    ['förklara VFU', 'VFU'],
    ['verksamhetsförlagd utbildning', 'VFU'],
    ['verksamhetsforlagd utbildning', 'VFU'],
    ['IVO', 'IVO'],
    ['vad står IVO för', 'IVO'],
    ['what does IVO stand for', 'IVO'],
    ['kohortvård', 'kohortvård'],
    ['kohortvard', 'kohortvård'],
    ['kohortvrd', 'kohortvård'],
    ['KOHORTVÅRD', 'kohortvård'],
    ['what is cohort care', 'kohortvård'],
    ['begreppet kohortvård', 'kohortvård'],
    ['uppgiftsvaxling', 'uppgiftsväxling'],
    ['vad menas med uppgiftsväxling', 'uppgiftsväxling'],
  ])('%s', (question, head) => {
    const found = expectOutcome(ask(question), 'answer')
    const term = 'term' in found.opening ? found.opening.term : undefined
    expect(term?.term).toBe(head)
    expect(found.section.id).toBe(term?.parts[0])
    expect(idsOf(found)).toEqual(term?.parts)
  })
})

test.each(catalogue.terms.map(({ term }) => term))('the bare term %s is answered with a meaning', (term) => {
  const answer = ask(`ordlista ${term}`)
  expect(answer).toHaveProperty('opening.term')
})

test('a term in a question about something else is no glossary question', () => {
  expect(ask('vad föreslår rådet om VFU')).not.toHaveProperty('opening.term')
})

test.each([
  ['fick MAS promemorian', 'sandlista'],
  ['vilka promemorior finns om MAS', undefined],
])('%s names a term and asks for something else', (question, first) => {
  const answer = ask(question)
  expect(answer).not.toHaveProperty('term')
  if (first !== undefined) expect(idsOf(answer)[0]).toBe(first)
})

describe('a word that the glossary lacks', () => {
  test.each([
    ['ordlista blockchain', 'blockchain', '”blockchain” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.'],
    ['ordlista robot', 'robot', '”robot” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.'],
    ['ordlistan magnetmodell', 'magnetmodell', undefined],
    ['glossary blockchain', 'blockchain', '“blockchain” is not in the glossary. Type “glossary” to see all words.'],
  ])('%s', (question, term, text) => {
    const none = expectOutcome(ask(question), 'none')
    expect(none.refusal).toEqual({ reason: 'no-such-term', term })
    expect(none.nearest).toEqual([])
    if (text !== undefined) expect(plainText(none)).toBe(text)
  })

  test('is repeated only so far as it may be a word', () => {
    expect(plainText(ask(`ordlista ${'x'.repeat(500)}`)).length).toBeLessThan(150)
  })

  test('is not looked for where the list word may mean something else', () => {
    expect(ask('terms of employment')).not.toHaveProperty('refusal.reason', 'no-such-term')
  })
})
