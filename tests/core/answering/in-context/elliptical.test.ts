import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/index.ts'
import { catalogue, core, items } from '../../../fixtures/memo.ts'

/** The last answer of a conversation. @param talk its messages, split by bars */
function lastOf(talk: string): Answer {
  const [first = '', ...more] = talk.split('|')
  let exchange = core.converse(first)
  for (const question of more) exchange = core.converse(question, exchange.context)
  return exchange.answer
}

/** The section of an answer or of a no that is about one; otherwise the outcome. */
function aboutOf(answer: Answer): string {
  if (answer.outcome === 'answer') return answer.section.id
  return answer.outcome === 'none' && 'citation' in answer.refusal ? answer.refusal.citation.section.id : answer.outcome
}

/** The claims that an answer says. */
const claimsOf = (answer: Answer): string[] => (answer.outcome === 'answer' ? answer.claims.map(({ id }) => id) : [])

test('a question word alone asks for what was said, or for what stands beside it', () => {
  for (const [talk, claim] of [
    ['blev vfu inställd|för vilka?', 'nagra-fall-stalldes-in'],
    ['rådet, vilka sitter där|hur många', 'fjorton-foretradare'],
    ['How much did digital visits increase?|when?', 'digitala-besok-april'],
  ] as const) {
    const [first = ''] = talk.split('|')
    const said = claimsOf(lastOf(first))
    const again = claimsOf(lastOf(talk))
    expect.soft(said, `${talk}: ${claim}`).toEqual(expect.arrayContaining(again))
    expect.soft(again, talk).not.toEqual([])
  }
})

test('a question without a topic stays with the section, whatever the wording', () => {
  for (const [first, section, follows] of [
    [
      'läkare på boenden vem ansvarar',
      'utmaning-4-kommunal',
      'räcker det; varför är det viktigt; hur ofta då; var står det; vilken sida är det på',
    ],
    [
      'vad är teamutbildning',
      'forslag-6-teamutbildning',
      'finns det redan; vilken sida är det på; är det ett förslag?; vad föreslås; vad föreslår rådet då; ordagrant',
    ],
    ['förslag 2', 'forslag-2-vulf', 'vem betalar för det; är det beslutat; vilket nummer; var kan jag läsa det'],
    ['proposal 1', 'forslag-1-vfu', 'who pays; where can I read that; is that a proposal?; what do they propose'],
  ] as const)
    for (const follow of items(follows)) expect.soft(aboutOf(lastOf(`${first}|${follow}`)), follow).toBe(section)
})

test('who acts, and what is named, is looked for where it was spoken of', () => {
  for (const [talk, claim] of [
    ['är det farligt att delegera läkemedel|o ivo?', 'ivo-okant'],
    ['finns det tillräckligt med läkare på boendena|vems ansvar är det', 'regionen-ansvarar-lakarvard'],
    ['lån av personal mellan regioner|vem håller i det', 'skr-system'],
  ] as const)
    expect.soft(claimsOf(lastOf(talk))[0], talk).toBe(claim)
})

test('a few proposals are said in full, and can be asked about', () => {
  const talk = 'brist på specialistsjuksköterskor|vad vill rådet göra åt det'
  const answer = lastOf(talk)
  expect(answer).toMatchObject({ outcome: 'list', topic: { by: 'subject', kind: 'proposal' } })
  if (answer.outcome === 'list') for (const item of answer.items) expect(item).toHaveProperty('says')
  expect(aboutOf(lastOf(`${talk}|den andra`))).toBe('forslag-3-specialistutbildningar')
})

test('a no about the section keeps what was listed, and the section', () => {
  expect(aboutOf(lastOf('förslag|5:an|varför det?|och sexan'))).toBe('forslag-6-teamutbildning')
  expect(aboutOf(lastOf('lärdom 7|ordagrant|vilken sida är det'))).toBe('lardom-7-digitalt')
  expect(lastOf('förslag|den tredje|tillbaka till listan')).toMatchObject({ outcome: 'list', topic: { by: 'kind' } })
})

test('an answer from another section keeps what was listed, too', () => {
  for (const between of items('är det farligt?; hur stor är bristen?; vad är problemet?'))
    expect.soft(aboutOf(lastOf(`förslag|den tionde|${between}|den femte`)), between).toBe('forslag-5-e-larande')
})

test('some of what was listed', () => {
  for (const [talk, topic] of [
    ['förslag|och regionerna?', { by: 'role', kind: 'proposal' }],
    ['jämför förslag 1 och 9|vilket rör kommunen', { by: 'role', kind: 'proposal' }],
    ['lessons|which of them concern universities', { by: 'role', kind: 'lesson' }],
    ['förslag|bara de om forskning', { by: 'subject', kind: 'proposal' }],
  ] as const)
    expect.soft(lastOf(talk), talk).toMatchObject({ outcome: 'list', topic })
  expect(lastOf('utmaningar|vilken är värst')).toMatchObject({ outcome: 'none', refusal: { reason: 'not-ranked' } })
})

test('what was said, in a shape', () => {
  expect(lastOf('förslag 7|punktlista')).toMatchObject({
    section: { id: 'forslag-7-kommunal-kompetens' },
    shape: 'points',
  })
  expect(lastOf('lärdom 7|kan jag få det som text till nämnden')).toMatchObject({
    section: { id: 'lardom-7-digitalt' },
    shape: 'paste',
  })
  expect(aboutOf(lastOf('lärdom 7|tre punkter|mer om den tredje'))).toBe('lardom-7-digitalt')
})

test('a term that is asked for in going on is explained, and no slip for another', () => {
  expect(claimsOf(lastOf('vad är alf|och vulf då'))).toContain('vulf-betyder')
  expect(lastOf('har vården bättre beredskap nu|men personalen då')).not.toHaveProperty('term')
})

test('a rejection asks for other words, and an acknowledgement for nothing', () => {
  for (const saying of items('nej; fel svar; nej det var inte det jag frågade om; no, that is not what I asked'))
    expect.soft(lastOf(`lärdom 7|${saying}`), saying).toMatchObject({ outcome: 'help', reason: 'rephrase' })
  for (const saying of items('okej; jaha då förstår jag; ok; I see'))
    expect.soft(lastOf(`lärdom 7|${saying}`), saying).toMatchObject({ outcome: 'help', reason: 'noted' })
  for (const saying of items(
    'nej, jag menade återhämtning; nej nej jag undrade om återhämtning; fel, vi menade återhämtning',
  ))
    expect.soft(aboutOf(lastOf(`lärdom 7|${saying}`)), saying).toBe('utmaning-3-aterhamtning')
})

test('whom “it” concerns is asked of what was said', () => {
  for (const saying of items('gäller det kommunen också; berör det universiteten'))
    expect.soft(aboutOf(lastOf(`förslag 2|${saying}`)), saying).toBe('forslag-2-vulf')
})

test('a profession alone is asked of what was said of another', () => {
  for (const saying of items('läkare; och läkare?; nej jag menade läkare'))
    expect.soft(claimsOf(lastOf(`hur många fler sökte sjuksköterska|${saying}`)), saying).toContain('lakare-26')
  expect(claimsOf(lastOf('hur många fler sökte sjuksköterska|vad är en läkare'))).not.toContain('lakare-26')
})

test('a number alone goes on from a numbered section, where no list has so many entries', () => {
  for (const [talk, section] of [
    ['fotnot 16|och 15?', 'fotnot-15'],
    ['lärdom 5|nummer 8', 'lardom-8-utbildningsintresse'],
    ['proposal 2|number 4', 'forslag-4-e-halsa'],
  ] as const)
    expect.soft(aboutOf(lastOf(talk)), talk).toBe(section)
})

test('the original’s wording is meant, whatever words ask for it', () => {
  for (const saying of items('ordagrant; exakt vad står det där; svenska originaltexten till det?; vad står det exakt'))
    expect.soft(lastOf(`förslag 6|${saying}`), saying).toMatchObject({ outcome: 'answer', shape: 'unquoted' })
  expect(lastOf('proposal 6|the original Swedish wording')).toMatchObject({ shape: 'unquoted' })
})

test('one step back or forth, also by name', () => {
  for (const [talk, section] of [
    ['lärdomar|nummer 3|lärdomen innan den', 'lardom-2-forskning'],
    ['lärdomar|nummer 3|gå tillbaka en', 'lardom-2-forskning'],
    ['lärdomar|nummer 3|lärdomen efter den', 'lardom-4-bemanning'],
    ['fotnot 4|nästa fotnot', 'fotnot-5'],
    ['lessons|number 3|the one before that', 'lardom-2-forskning'],
    ['utmaningar|den andra, utveckla', 'utmaning-2-patientsakerhet'],
  ] as const)
    expect.soft(aboutOf(lastOf(talk)), talk).toBe(section)
})

test('a footnote says where it is set', () => {
  expect(aboutOf(lastOf('fotnot 13|vad i texten hör den till'))).toBe('utmaning-3-aterhamtning')
  expect(aboutOf(lastOf('footnote 13|where is it used'))).toBe('utmaning-3-aterhamtning')
})

test('what somebody does is said, not what is unknown of it', () => {
  expect(claimsOf(lastOf('vad gör uka'))).toContain('uka-2022')
})

test('a word for a list means what was spoken of, where it is bare', () => {
  expect(aboutOf(lastOf('vad hittade ivo på äldreboendena|vilka brister exakt'))).not.toBe('list')
  expect(lastOf('vad hittade ivo på äldreboendena|vilka problem tar promemorian upp').outcome).toBe('list')
})

test('an ending asks of others too, and a term of everyday words is a subject of its own', () => {
  expect(aboutOf(lastOf('fick man ställa in vfu i våras|tandläkarna med?'))).toBe('forslag-1-vfu')
  const [alone, after] = ['nära vård', 'lärdom 7|nära vård'].map(lastOf)
  expect(after && claimsOf(after)).toEqual(alone && claimsOf(alone))
})

test('a period is asked for as what a figure is compared with', () => {
  for (const follow of ['over what period?', 'compared to what?'])
    expect
      .soft(claimsOf(lastOf(`how much did digital visits increase|${follow}`)), follow)
      .toContain('digitala-besok-april')
})

test('a question that says nothing by itself is about the statement before it, and not about the document', () => {
  for (const [talk, claim] of [
    ['läkarnas ST, blev den försenad|varför', 'st-forsenad'],
    ['vad gjorde IVO på äldreboendena|hur många boenden', 'ivo-tillsyn-1700'],
    ['öronmärkta medel till specialistsjuksköterskor|hur länge', 'oronmarkta-medel'],
    ['när fick Socialstyrelsen sitt uppdrag|vad går det ut på', 'uppdrag-lana-personal'],
  ] as const)
    expect.soft(claimsOf(lastOf(talk)), talk).toContain(claim)
})

test('a number or a time that nothing near gives is not sought elsewhere', () => {
  for (const talk of ['öronmärkta medel till specialistsjuksköterskor|hur mycket', 'förslag 3|när?'])
    expect.soft(lastOf(talk).outcome, talk).toBe('none')
})

test('after a no that names what is near, a follow-up is about that', () => {
  expect(claimsOf(lastOf('webbutbildningarna i hygien|vem gjorde dom'))).toContain('nya-utbildningar-snabbt')
  expect(lastOf('hur många digitala vårdbesök|mer').outcome).toBe('answer')
})

test('the source of several statements is that of the first', () => {
  expect(aboutOf(lastOf('hur många använder 1177|källa'))).toBe('fotnot-7')
})

test('more of a section is what follows, and what stands before it last', () => {
  const said = claimsOf(lastOf('fackliga företrädare på boendena|mer'))
  const stated = catalogue.section('lardom-1-samordning').claims.filter(({ denies }) => !denies)
  const ids = stated.map(({ id }) => id)
  const after = ids.indexOf('dialog-boenden') + 1
  expect(after).toBeGreaterThan(0)
  expect(said).toEqual([...ids.slice(after), ...ids].slice(0, said.length))
  expect(said).toHaveLength(3)
})

test('what came of it later is not told', () => {
  for (const talk of ['vfu|hur gick det med det sen', 'förslag 2|vad har hänt sen dess'])
    expect.soft(lastOf(talk).outcome, talk).toBe('none')
})

test('one word asks for what is stated of it, and not for what is not told', () => {
  expect(claimsOf(lastOf('hur många sitter i rådet|ordförande?'))).toEqual(['ordforande'])
})

test('what an employer is to do is what was spoken of asks of them; where it asks nothing, all that concerns them', () => {
  const asked = 'vad ska vi som arbetsgivare göra'
  expect(aboutOf(lastOf(`vad händer om folk inte får återhämta sig|${asked}`))).toBe('utmaning-3-aterhamtning')
  expect(lastOf(`lärdom 2|${asked}`).outcome).toBe('list')
  expect(lastOf(asked).outcome).toBe('list')
})

test('a place or a term of its own is no follow-up, however short', () => {
  expect(lastOf('1177 hur många|och bara i skåne då').outcome).toBe('none')
  expect(aboutOf(lastOf('skyller dom på regeringen|nära vård då'))).toBe('utmaning-4-kommunal')
})
