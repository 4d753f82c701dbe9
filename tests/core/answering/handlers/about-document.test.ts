import { expect, test } from 'vitest'
import { twoDocuments } from '../../../fixtures/two-documents.ts'
import { ask, expectOutcome, items, knowledge, plainOf } from '../../../fixtures/memo.ts'

const { overview } = knowledge.document
const firstOf = (question: string): string => {
  const answer = ask(question)
  return answer.outcome === 'answer' ? answer.section.id : answer.outcome
}

test('when, by whom, how long and where: from forewords and letters', () => {
  for (const question of items(`när kom rapporten; när publicerades promemorian; vilket datum är promemorian daterad;
    when was the report published`))
    expect.soft(plainOf(question), question).toMatch(/december 2020|2020-12-01/i)
  for (const question of items('hur många sidor är det; hur lång är promemorian; how many pages is it'))
    expect.soft(plainOf(question), question).toMatch(/\b20\b|tjugo|twenty/i)
  for (const question of items(`vem har skrivit promemorian; vilka står bakom rapporten; vem har skrivit detta egentligen;
    vem har skrivit den; who wrote the memo`))
    expect.soft(plainOf(question), question).toMatch(/vårdkompetensrådet|National Health Competence Council/i)
  for (const question of items('var hittar jag promemorian; länk till rapporten; where can I find the memo'))
    expect.soft(plainOf(question), question).toMatch(/socialstyrelsen\.se/i)
})

test('how to reach the council', () => {
  expect(plainOf('telefonnummer')).toContain('075-247 30 00')
  expect(plainOf('mejladress till kansliet')).toContain('@socialstyrelsen.se')
  for (const question of items(`vem ska man kontakta; hur kontaktar man rådet; how do I contact the council;
    who should I email about it`))
    expect.soft(plainOf(question), question).toMatch(/075-247 30 00|@socialstyrelsen\.se/)
})

test('what has no word for reaching anybody is no question for an address', () => {
  for (const question of items('what should we do about it; who should do it; vem är den för; vem har den'))
    expect.soft(plainOf(question), question).not.toContain('@')
})

test('such words with a subject of their own are searched for', () => {
  for (const question of items('när inrättades rådet; hur kontaktar kommunen läkare'))
    expect.soft(firstOf(question), question).not.toBe('missiv')
})

test.fails('about the council', () => {
  for (const [section, questions] of [
    ['om-radet', 'var finns rådet; hur finansieras rådet; hur många regioner är med i rådet'],
    ['uppdrag', 'vad gör rådet; vad gor radet; what does the council do'],
  ] as const) {
    for (const question of items(questions)) expect.soft(firstOf(question), question).toBe(section)
  }
})

test('what it is about, as a whole', () => {
  for (const question of items(`sammanfatta promemorian; vad handlar rapporten om; vad handlar promemorian om;
    summarise the memo; what is the memo about`))
    expect.soft(expectOutcome(ask(question), 'answer').section.id, question).toBe(overview)
})

test('what the document or the council says about something is a question about that', () => {
  for (const [question, section] of [
    ['vad säger rådet om återhämtning', 'utmaning-3-aterhamtning'],
    ['nämns kohortvård i promemorian', 'lardom-4-bemanning'],
  ] as const) {
    expect.soft(firstOf(question), question).toBe(section)
  }
})

test.fails('another work’s author is not ours', () => {
  expect(firstOf('vem har skrivit Harry Potter')).not.toBe('missiv')
})

test.fails('two names of the document beside a subject leave the subject', () => {
  expect(firstOf('hur ser rådet på teamarbete enligt rapporten')).toBe('lardom-6-teamarbete')
})

test.each(['när publicerades rapporten', 'hur många sidor har rapporten', 'vem har skrivit rapporten'])(
  '%s: what the file says of an unwritten document answers',
  async (question) => {
    const { core, name } = await twoDocuments()
    const answer = core.ask(question)
    expect(answer).toMatchObject({ outcome: 'list', documents: [name] })
    expect(core.present(answer, 'short').plain).toContain('skriven av Trafiknämnden i Sjövalla och daterad 5 mars 2023')
  },
)
