import { expect, test } from 'vitest'
import { verdictFor } from '../../../src/core/answering/verdict.ts'
import { catalogue, ask, expectOutcome, items, plainOf } from '../../fixtures/memo.ts'
import { libraryEngine, search } from '../../fixtures/library.ts'

const verdictOf = (question: string) => {
  const { query, claims } = search(question)
  const [best, ...others] = claims
  return best && verdictFor(query, [best, ...others], libraryEngine)
}

test('yes or no is said where a claim settles a question that is nearly the same', () => {
  expect(verdictOf('blir det sagostund på söndagen')).toBe('yes')
  expect(verdictOf('blev romaner stulna med självservice')).toBe('no')
})

test('and only at the same polarity', () => {
  expect(verdictOf('blir det ingen sagostund på söndagen')).toBeUndefined()
  expect(verdictOf('blev inga romaner stulna med självservice')).toBeUndefined()
})

test('not where neither yes nor no is asked for, nor where the question is another', () => {
  expect(verdictOf('varför blir det sagostund på söndagen')).toBeUndefined()
  expect(verdictOf('är sagostund populärt bland bokbussens låntagare i vinter')).toBeUndefined()
})

test('not where another claim gives the other to such a question', () => {
  const { query, claims } = search('blir det sagostund på söndagen')
  const [best, other, ...more] = claims
  expect.assert(best && other)
  const rival = {
    ...other,
    claim: { ...other.claim, asked: { sv: [{ text: query.text, verdict: 'no' }], en: [] } },
  } as const
  expect(verdictFor(query, [best, rival, ...more], libraryEngine)).toBeUndefined()
  expect(verdictFor(query, [best, other, ...more], libraryEngine)).toBe('yes')
})

test('not where a word that decides is another', () => {
  const given = (question: string) => {
    const answer = ask(question)
    return answer.outcome === 'answer' ? answer.verdict : undefined
  }
  for (const question of items(`är läkemedelsdelegering förbjudet; är delegering säkert; är det bra att delegera läkemedel;
    har personalen återhämtat sig; är läkarnärvaron hög; har forskningen i kommunen ökat; ska man ta in pensionärer igen;
    får usk ge läkemedel; är patienter med i rådet; lånade kommuner personal av varandra; minskade intresset för vården;
    är patientsäkerheten bra; blev det mer byråkrati; är undersköterskor högskoleutbildade; blev mötena längre;
    blev beslutsvägarna längre; did decision paths get longer`))
    expect.soft(given(question), question).not.toBe('yes')
  for (const question of items(
    'fick alla snabbutbildade handledning; har ivo sett nåt om delegering; var är bristen störst',
  ))
    expect.soft(given(question), question).toBeUndefined()
})

test('the questions that claims settle get their verdict, and never the other', () => {
  const asked = catalogue.sections.flatMap(({ claims }) =>
    claims
      .filter(({ silent }) => !silent)
      .flatMap((claim) =>
        (['sv', 'en'] as const).flatMap((language) =>
          claim.asked[language].flatMap(({ text, verdict }) => (verdict ? [{ text, verdict }] : [])),
        ),
      ),
  )
  const sample = asked.filter((_, i) => i % 8 === 0)
  const given = sample.flatMap(({ text, verdict }) => {
    const answer = ask(text)
    return answer.outcome === 'answer' && answer.verdict ? [{ text, wanted: verdict, got: answer.verdict }] : []
  })
  expect(given.length / sample.length).toBeGreaterThan(0.6)
  expect(given.filter(({ wanted, got }) => wanted !== got)).toEqual([])
})

test('a compound that ends alike is another word', () => {
  expect(plainOf('ska vi bygga ut läkarutbildningen?')).not.toMatch(/^Ja/)
})

test('it is said first', () => {
  const yes = asked('yes')
  const no = asked('no')
  expect(expectOutcome(ask(yes), 'answer').verdict).toBe('yes')
  expect(plainOf(yes)).toMatch(/^Ja\. /)
  expect(plainOf(no)).toMatch(/^Nej\. /)
})

/** A Swedish question to which some claim gives an answer of this kind. */
function asked(wanted: 'yes' | 'no'): string {
  for (const { claims } of catalogue.sections) {
    for (const { asked: questions, silent } of claims) {
      const found = silent ? undefined : questions.sv.find(({ verdict }) => verdict === wanted)
      const answer = found && ask(found.text)
      if (answer?.outcome === 'answer' && answer.verdict === wanted) return answer.question
    }
  }
  throw new Error(`no claim answers with ${wanted}`)
}
