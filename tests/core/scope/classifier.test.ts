import { expect, test } from 'vitest'
import { decideScope } from '../../../src/core/scope/classifier.ts'
import { SCOPE_FEATURES, scopeFeatures, type ScopeFeature } from '../../../src/core/scope/features.ts'
import { search } from '../../fixtures/library.ts'
import { ask, items, knowledge } from '../../fixtures/memo.ts'

/* Whatever the weights, these must hold: what has nothing to do with the memo, and the likest strangers of all. */

/** All phrases would take a busy machine half a minute. */
const EVERY = 25

const everyNth = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % EVERY === 0)
const isRefused = (question: string): boolean => ask(question).outcome === 'none'
const features = (question: string) => {
  const { query, ranking, claims } = search(question)
  return scopeFeatures(query, ranking, claims[0])
}

test('what has nothing to do with the memo is refused', () => {
  const strangers = items(`vem vann melodifestivalen 2021; hur lagar man pannkakor; bästa pizzan i Stockholm;
    vad blir det för väder imorgon; weather tomorrow; what is the capital of France;
    write a python function that sorts a list; när går bussen till Uppsala; vad är 17 gånger 23;
    hur byter man däck på en bil; quel temps fait-il à Paris; was kostet ein Bier in Berlin; xyzzy qwqwq; asdf;
    banan cykel; ' OR 1=1 --`)
  for (const question of strangers) expect.soft(ask(question).outcome, question).toBe('none')
})

test.fails('what the memo is near and does not say is refused', () => {
  const near = items(`vad kom Coronakommissionen fram till; vad tjänar en sjuksköterska; ska jag ta vaccin mot covid;
    hur mycket pengar får kommunerna; vad kostar förslagen totalt i kronor; should I wear a mask;
    skriv ett mejl till min chef; Why does the council want to raise nurses' pay?;
    varför vill rådet höja sjuksköterskornas löner`)
  for (const question of near) expect.soft(ask(question).outcome, question).toBe('none')
})

test('a compound that the document lacks is another thing than its parts', () => {
  for (const question of items('vad säger rådet om nattarbete; semesterstängning; krisbonus till personalen'))
    expect.soft(isRefused(question), question).toBe(true)
  for (const question of items('specialistsköterskebristen; hygienkurserna'))
    expect.soft(isRefused(question), question).toBe(false)
})

test('one word that the document has speaks for an answer; one that it has not, and several, do not', () => {
  expect(features('meröppet').oneKnownWord).toBe(1)
  for (const question of ['helikopter', 'vad kostar meröppet bokbussen'])
    expect(features(question).oneKnownWord).toBe(0)
})

test('what the memo answers is answered', () => {
  const answered = items(`hur många fler sökte till sjuksköterskeutbildningen; hur många ledamöter har rådet;
    vad föreslår rådet om VFU; vad är VULF; varför behöver vårdpersonalen återhämtning;
    vilka läkare saknas på kommunens boenden; what does the council want to do about clinical research;
    hur gick det med digitala vårdbesök; behöver undersköterskor mer utbildning; who wrote this memo`)
  for (const question of answered) expect.soft(isRefused(question), question).toBe(false)
})

test.each(['sv', 'en'] as const)('a topic is known by the phrases written for it (%s)', (language) => {
  const phrases = everyNth(knowledge.outOfScope.flatMap((topic) => topic.phrases[language]))
  expect(phrases.filter(isRefused).length / phrases.length).toBeGreaterThan(0.95)
})

test.each(['sv', 'en'] as const)('the questions written for what the memo says are answered (%s)', (language) => {
  const asked = knowledge.sections.flatMap(({ claims }) =>
    claims.filter(({ denies }) => !denies).flatMap((claim) => claim.asked[language].map(({ text }) => text)),
  )
  const sample = everyNth(asked)
  expect(sample.filter(isRefused).length / sample.length).toBeLessThan(0.04)
})

test('a question of wholly unknown words is refused, whatever else speaks for it', () => {
  const zero = Object.fromEntries(SCOPE_FEATURES.map((name) => [name, 0])) as Record<ScopeFeature, number>
  const inside = { ...zero, bias: 1, claim: 1, claimCoverage: 1, leadNear: -1, leadTopMean: -1 }
  expect(decideScope(inside).isOutOfScope).toBe(false)
  expect(decideScope({ ...inside, unknownWords: 0.9 }).isOutOfScope).toBe(false)
  const unknown = decideScope({ ...inside, unknownWords: 1 })
  expect(unknown.isOutOfScope).toBe(true)
  expect(unknown.outOfScope).toBeLessThan(0.5)
})

test('one fuzzy word or a bare digit never carries an answer', () => {
  for (const question of items('17; 3 4 5; min bil; flygplan; sköldpaddor; pandor'))
    expect.soft(ask(question).outcome, question).not.toBe('answer')
})

test('every feature is a finite share or difference', () => {
  for (const question of items('när öppnar biblioteket; rymdraketer; x; 7; vad kostade meröppet; varför')) {
    const seen = features(question)
    expect(Object.keys(seen).sort()).toEqual([...SCOPE_FEATURES].sort())
    for (const name of SCOPE_FEATURES) {
      expect.soft(Math.abs(seen[name]), `${name} of ${question}`).toBeLessThanOrEqual(1 + 1e-9)
    }
    const { outOfScope } = decideScope(seen)
    expect(outOfScope).toBeGreaterThan(0)
    expect(outOfScope).toBeLessThan(1)
  }
})

test('features tell what a question asks for and whether the best claim gives it', () => {
  expect(features('hur många timmar gav meröppet')).toMatchObject({ unanswered: 0, money: 0, later: 0 })
  expect(features('hur många bokbussar stängde tidigare')).toMatchObject({ unanswered: 1 })
  expect(features('vad kostade meröppet i kronor')).toMatchObject({ money: 1 })
  expect(features('hur ser bokbussens tider ut idag')).toMatchObject({ later: 1 })
  expect(features('finns det förseningsavgift')).toMatchObject({ named: 1 })
})
