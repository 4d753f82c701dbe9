import { describe, expect, test } from 'vitest'
import { ask, catalogue, expectOutcome } from '../../fixtures/memo.ts'

/* Whatever the weights, these must hold: what has nothing to do with the memo, and the likest strangers of all. */

/** All phrases would take a busy machine half a minute. */
const EVERY = 4

describe('far strangers are refused', () => {
  test.each([
    'vem vann melodifestivalen 2021',
    'hur lagar man pannkakor',
    'bästa pizzan i Stockholm',
    'vad blir det för väder imorgon',
    'weather tomorrow',
    'what is the capital of France',
    'write a python function that sorts a list',
    'när går bussen till Uppsala',
    'vad är 17 gånger 23',
    'hur byter man däck på en bil',
    'quel temps fait-il à Paris',
    'was kostet ein Bier in Berlin',
    'xyzzy qwqwq',
    'asdf',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('none')
  })
})

describe('near strangers are refused: the memo touches the subject and lacks what is asked', () => {
  test.each([
    ['vad kom Coronakommissionen fram till', 'coronakommissionen'],
    ['vad tjänar en sjuksköterska', 'lon-vardpersonal'],
    ['ska jag ta vaccin mot covid', 'vaccination'],
  ])('%s', (question, topic) => {
    const { refusal } = expectOutcome(ask(question), 'none')
    expect(refusal).toMatchObject({ reason: 'outside', topic: { id: topic } })
  })

  test.each([
    'hur mycket pengar får kommunerna',
    'vad kostar förslagen totalt i kronor',
    'should I wear a mask',
    'skriv ett mejl till min chef',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('none')
  })
})

describe('an outside topic is known by the phrases written for it', () => {
  test.each(['sv', 'en'] as const)('%s', (language) => {
    const phrases = catalogue.outside.flatMap(({ phrases }) => phrases[language]).filter((_, i) => i % EVERY === 0)
    const refused = phrases.filter((phrase) => ask(phrase).outcome === 'none')
    expect(refused.length / phrases.length).toBeGreaterThan(0.95)
  })
})

describe('what the memo answers is answered', () => {
  test.each([
    'hur många fler sökte till sjuksköterskeutbildningen',
    'hur många ledamöter har rådet',
    'vad föreslår rådet om VFU',
    'vad är VULF',
    'varför behöver vårdpersonalen återhämtning',
    'vilka läkare saknas på kommunens boenden',
    'what does the council want to do about clinical research',
    'hur gick det med digitala vårdbesök',
    'behöver undersköterskor mer utbildning',
    'who wrote this memo',
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('none')
  })

  test.each(['sv', 'en'] as const)('the questions written for the parts are (%s)', (language) => {
    const questions = catalogue.sections.flatMap((section) => section.questions[language])
    const refused = questions.filter((question) => ask(question).outcome === 'none')
    expect(refused.length / questions.length).toBeLessThan(0.03)
  })
})

test('a refusal names the nearest headings and, where it is known, where to turn', () => {
  const none = expectOutcome(ask('vad tjänar en sjuksköterska'), 'none')
  expect(none.nearest.length).toBeGreaterThan(0)
  expect(none.nearest.length).toBeLessThanOrEqual(3)
})
