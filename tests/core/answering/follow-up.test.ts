import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Context } from '../../../src/core/index.ts'
import { catalogue, core, expectOutcome, idsOf, items } from '../../fixtures/memo.ts'

/** Asks questions one after the other; the last answer, and what is then remembered. */
function after(...questions: readonly [string, ...string[]]): { readonly answer: Answer; readonly context: Context } {
  const [first, ...more] = questions
  let exchange = core.converse(first)
  for (const question of more) exchange = core.converse(question, exchange.context)
  return exchange
}

const sectionAfter = (...questions: readonly [string, ...string[]]): string =>
  expectOutcome(after(...questions).answer, 'answer').section.id

describe('places in a list, and among the sections of a kind', () => {
  test('the next of a kind that is named is that, whatever was listed', () => {
    expect(sectionAfter('hur många veckor missade dom av sin vfu', 'förslag 1', 'nästa förslag')).toBe('forslag-2-vulf')
    expect(sectionAfter('förslag', 'nummer 4', 'nästa')).toBe('forslag-5-e-larande')
  })

  test('the next of a kind that nothing was said of opens its list', () => {
    expect(after('förslag 2', 'nästa lärdom').answer).toMatchObject({ outcome: 'list', topic: { kind: 'lesson' } })
    expect(after('lärdomar', 'nästa förslag').answer).toMatchObject({ outcome: 'list', topic: { kind: 'proposal' } })
  })

  test('the last is the last of the list, or of the kind', () => {
    expect(sectionAfter('utmaning 1', 'nästa', 'o den sista')).toBe('utmaning-4-kommunal')
    expect(sectionAfter('lärdomar', 'den sista')).toBe('lardom-9-fortbildning')
    expect(sectionAfter('fotnot 3', 'the last one')).toBe('fotnot-18')
  })

  test('how many there are is counted', () => {
    expect(after('förslag', 'hur många är det?').answer).toMatchObject({ topic: { by: 'count', kind: 'proposal' } })
    expect(after('lessons', 'how many are there?').answer).toMatchObject({ topic: { by: 'count', kind: 'lesson' } })
    expect(after('vilka sitter i rådet', 'hur många').answer.outcome).toBe('answer')
  })

  test('the page asked for after a list is that of its first entry', () => {
    expect(after('vilka förslag rör kommunen', 'sidan?').answer).toMatchObject({
      shape: 'place',
      section: { id: 'forslag-7-kommunal-kompetens' },
    })
  })
})

describe('a message that leans on the last answer', () => {
  test('asks for more of it, until all is said', () => {
    const first = expectOutcome(after('vad föreslår rådet om VFU?').answer, 'answer')
    const more = expectOutcome(after('vad föreslår rådet om VFU?', 'mer').answer, 'answer')
    expect(more.section.id).toBe(first.section.id)
    const said = new Set(first.claims.map(({ id }) => id))
    expect(more.claims.filter(({ id }) => said.has(id))).toEqual([])
    expect(sectionAfter('vad föreslår rådet om VFU?', ...Array.from({ length: 12 }, () => 'mer'))).toBe(
      first.section.id,
    )
  })

  test('asks for its figures', () => {
    for (const saying of items('siffror på det?; finns det någon statistik; any figures on that?'))
      expect.soft(sectionAfter('digitala vårdmöten', saying), saying).toBe('lardom-7-digitalt')
    expect(after('digitala vårdmöten', 'siffror').answer.outcome).toBe('list')
    expect(after('lärdom 5', 'finns det siffror på det?').answer).toMatchObject({ refusal: { reason: 'not-about' } })
  })

  test('asks for examples: what names some of several comes first', () => {
    for (const saying of items('t.ex.?; som vad då?; for example?')) {
      const { claims } = expectOutcome(after('lärdom 9', saying).answer, 'answer')
      expect
        .soft(claims[0].text, saying)
        .toMatch(/till exempel|bland (?:annat|andra|de)|hörde till|for example|such as|among/)
    }
    const [first] = expectOutcome(after('lärdom 9').answer, 'answer').claims
    expect(expectOutcome(after('lärdom 9', 't.ex.?').answer, 'answer').claims[0]).not.toEqual(first)
  })

  test('asks how it is known, which is to ask for its source', () => {
    for (const saying of items('hur vet ni det?; vem har räknat det?; whos the source'))
      expect.soft(sectionAfter('hur många använde 1177', saying), saying).toBe('fotnot-7')
  })

  test('asks for the source of the last of what was said', () => {
    for (const saying of items('vad är det för källa på det sista; källan till den senaste'))
      expect.soft(sectionAfter('hur många använde 1177', saying), saying).toBe('fotnot-7')
  })

  test('has no figures where they are what the document does not give', () => {
    expect(after('hur stor andel är legitimerade i kommunen', 'nån siffra på det?').answer).toMatchObject({
      refusal: { reason: 'not-stated', claim: { id: 'andel-legitimerade-okand' } },
    })
  })

  test('doubts it: it is said again', () => {
    for (const saying of items('är du säker?; är ni säkra?; stämmer det?; stämmer det verkligen; are you sure?'))
      expect.soft(sectionAfter('hur många använde 1177', saying), saying).toBe('lardom-7-digitalt')
  })

  test('asks whether it stands on a page, which is confirmed; a page named bare is opened', () => {
    const place = { shape: 'place', section: { id: 'lardom-7-digitalt' } }
    expect(after('1177 hur många', 'sidan 13?').answer).toMatchObject(place)
    expect(after('1177 hur många', 'sidan 13 va').answer).toMatchObject(place)
    expect(after('1177 hur många', 'sida 13').answer.outcome).toBe('list')
    expect(after('1177 hur många', 'okej då, sidan 13').answer.outcome).toBe('list')
    expect(after('1177 hur många', 'sidan 9?').answer.outcome).toBe('list')
  })

  test('asks for the proposal that goes with it', () => {
    expect(sectionAfter('lärdom 9', 'och förslaget?')).toBe('forslag-10-utbildningspaket')
  })

  test('asks for its page, its sources or the next one', () => {
    expect(after('lärdom 7', 'vilken sida?').answer).toMatchObject({
      shape: 'place',
      section: { id: 'lardom-7-digitalt' },
    })
    expect(sectionAfter('lärdom 7', 'nästa')).toBe('lardom-8-utbildningsintresse')
    expect(sectionAfter('lärdom 7', 'föregående')).toBe('lardom-6-teamarbete')
    const { answer } = after('lärdom 7', 'källor?')
    const notes = catalogue.section('lardom-7-digitalt').footnotes.map((number) => `fotnot-${number}`)
    for (const id of idsOf(answer)) expect(notes).toContain(id)
  })

  test('opens an entry of the last list by its place', () => {
    expect(sectionAfter('förslag', 'den andra')).toBe('forslag-2-vulf')
    expect(sectionAfter('proposals', 'number 3')).toBe('forslag-3-specialistutbildningar')
  })

  test('opens the section of a list that has a number, and asks something of it in one breath', () => {
    const list = 'vilka förslag berör lärosäten'
    expect(sectionAfter(list, 'nr 8')).toBe('forslag-8-forskningssatsning')
    const { answer } = after(list, 'den där nr 8, vem ska betala den')
    const { refusal } = expectOutcome(answer, 'none')
    expect(refusal).toMatchObject({
      reason: 'not-stated',
      citation: { section: { id: 'forslag-8-forskningssatsning' } },
    })
    expect(sectionAfter('förslag', 'den andra, utveckla')).toBe('forslag-2-vulf')
  })

  test('goes on after a word on the answer', () => {
    const talk = ['vad säger de om VFU-platser', 'ja det vet vi, men vad föreslår ni att man gör'] as const
    expect(sectionAfter(...talk)).toBe('forslag-1-vfu')
    expect(sectionAfter('samverkanspaket', 'nej hemsjukvården menar jag')).toBe('lardom-1-samordning')
  })

  test('what stands beside an answer is no list to choose from', () => {
    const { answer } = after('låna in personal från annan region, vad är på gång', 'och socialstyrelsen?')
    expect(answer.outcome).toBe('answer')
  })

  test('wants it in the other language', () => {
    const { answer } = after('lärdom 7', 'på engelska tack')
    expect(answer).toMatchObject({ outcome: 'answer', language: 'en', section: { id: 'lardom-7-digitalt' } })
  })

  test('is told to stand alone where nothing was said before', () => {
    for (const question of items('mer; tell me more'))
      expect.soft(core.converse(question).answer.outcome, question).not.toBe('answer')
  })
})

test('a question with a topic of its own is answered as it would be alone', () => {
  for (const question of items(`vad föreslår rådet om VFU?; lärdom 3; förslag; hur lagar man pannkakor;
    varför behöver vårdpersonalen återhämtning`)) {
    const { answer } = after('fotnot 13', question)
    expect.soft(idsOf(answer), question).toEqual(idsOf(core.ask(question)))
    expect.soft(answer.outcome, question).toBe(core.ask(question).outcome)
  }
})

describe('what a conversation remembers', () => {
  test('is ids, the language and a place in a list, and never what a person wrote', () => {
    const secret = 'kolibri'
    for (const question of [`vad tycker ${secret} om VFU?`, `förslag ${secret}`, secret, `lärdom 7 ${secret}`]) {
      const { context } = after('lärdom 7', question)
      expect.soft(JSON.stringify(context).toLowerCase(), question).not.toContain(secret)
      expect.soft(JSON.parse(JSON.stringify(context)), question).toEqual(context)
    }
  })

  test('that a document no longer has is passed over', () => {
    const gone: Context = {
      version: 1,
      language: 'sv',
      section: 'borta',
      claims: ['borta/allt', 'lardom-7-digitalt/borta'],
      listed: [{ to: 'section', section: 'borta' }],
      at: 7,
    }
    for (const question of items('mer; källa?; nästa; den första; på engelska; vem betalar?; lärdom 7')) {
      expect.soft(() => core.converse(question, gone), question).not.toThrow()
    }
    expect(idsOf(core.ask('lärdom 7', gone))[0]).toBe('lardom-7-digitalt')
  })

  test('gives the same answer to the same question', () => {
    const messages = fc.array(
      fc.constantFrom(
        ...items('mer; källa?; nästa; den första; förslag; lärdom 7; vem betalar?; in English; tack; hela; xyzzy'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(messages, ([first = '', ...more]) => {
        const { answer, context } = after(first, ...more)
        expect(after(first, ...more)).toEqual({ answer, context })
        expect(JSON.stringify(context).length).toBeLessThan(8000)
        expect(core.present(answer, 'short').plain).not.toBe('')
      }),
      { numRuns: 40 },
    )
  })
})
