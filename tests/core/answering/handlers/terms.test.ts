import { describe, expect, test } from 'vitest'
import { ask, expectOutcome, items, knowledge, plainOf } from '../../../fixtures/memo.ts'

/** The section of an answer and the term that it explains; none where the document itself says what it stands for. */
const explained = (question: string) => {
  const { section, term, hits } = expectOutcome(ask(question), 'answer')
  return { section: section.id, term: term?.term, hits: hits.map((hit) => hit.section.id) }
}

describe('the meaning of a term', () => {
  test('a term that claims spell out in passing is explained', () => {
    expect(expectOutcome(ask('vad är VFU'), 'answer').term?.term).toBe('VFU')
    expect(expectOutcome(ask('vad är VULF'), 'answer').term).toBeUndefined()
  })

  test('is told in a section that explains it, with our own explanation where the document has none', () => {
    for (const [head, questions] of [
      [
        'VULF',
        `vad betyder VULF?; vad betyder vulf; VULF; vulf; ordlista VULF; vad står VULF för; what does VULF mean?;
        what does VULF stand for; glossary VULF`,
      ],
      ['VFU', 'vad är VFU; va e VFU; förklara VFU; verksamhetsförlagd utbildning; verksamhetsforlagd utbildning'],
      ['IVO', 'IVO; vad står IVO för; what does IVO stand for'],
      ['kohortvård', `kohortvård; kohortvard; kohortvrd; KOHORTVÅRD; what is cohort care; begreppet kohortvård`],
      ['uppgiftsväxling', 'uppgiftsvaxling; vad menas med uppgiftsväxling'],
    ] as const) {
      const term = knowledge.terms.find((one) => one.term === head)
      for (const question of items(questions)) {
        const found = explained(question)
        expect.soft(term?.sections, question).toContain(found.section)
        expect.soft([head, undefined], question).toContain(found.term)
        expect.soft(term?.sections, question).toEqual(expect.arrayContaining(found.hits))
      }
    }
  })

  test('is told of every term, by the document itself or by us', () => {
    const unexplained = knowledge.terms.flatMap(({ term, sections, name }) => {
      const { section, claims, term: ours, language } = expectOutcome(ask(`ordlista ${term}`), 'answer')
      expect.soft(sections, term).toContain(section.id)
      // A claim that only uses the word explains nothing; one that spells it out, or begins with it, may.
      const [word, spelt, said] = [term, name[language], claims[0].text].map((text) => text.toLowerCase())
      const isSpelt = spelt !== word && said?.includes(spelt ?? '') === true
      return ours !== undefined || isSpelt || said?.startsWith(word ?? '') ? [] : [`${term}: ${said ?? ''}`]
    })
    expect(unexplained).toEqual([])
  })

  test('is said to be ours', () => {
    const own = knowledge.terms.map(({ term }) => ask(`ordlista ${term}`)).find((answer) => 'term' in answer)
    expect(own && plainOf(own.question)).toContain('(Vår förklaring.)')
  })
})

test('a term is explained where it belongs rather than in the summary', () => {
  for (const question of items('va e vulf; whats VULF')) expect.soft(explained(question).section).toBe('forslag-2-vulf')
})

test('a term in a question about something else is no glossary question', () => {
  for (const question of items('vad föreslår rådet om VFU; fick MAS promemorian; vad tycker SKR om förslagen'))
    expect.soft(ask(question), question).not.toHaveProperty('term')
})

describe('a word that the glossary lacks', () => {
  test('is said not to be there', () => {
    for (const [question, term, sentence] of [
      [
        'ordlista blockchain',
        'blockchain',
        '”blockchain” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.',
      ],
      ['ordlista robot', 'robot', '”robot” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.'],
      ['glossary blockchain', 'blockchain', '“blockchain” is not in the glossary. Type “glossary” to see all words.'],
    ] as const) {
      const none = expectOutcome(ask(question), 'none')
      expect.soft(none.refusal, question).toEqual({ reason: 'no-such-term', term })
      expect.soft(plainOf(question), question).toBe(sentence)
    }
  })

  test('is repeated only so far as it may be a word', () => {
    expect(plainOf(`ordlista ${'x'.repeat(500)}`).length).toBeLessThan(150)
  })

  test('is not looked for where the list word may mean something else', () => {
    expect(ask('terms of employment')).not.toHaveProperty('refusal.reason', 'no-such-term')
  })
})

test('a statement that counts a term among others does not explain it', () => {
  const answer = ask('Hej, vad är ett VULF-avtal för något?')
  expect(answer).toMatchObject({ outcome: 'answer', term: { term: 'VULF-avtal' } })
})
