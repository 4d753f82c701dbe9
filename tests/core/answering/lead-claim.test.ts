import { expect, test } from 'vitest'
import { ask, core, expectOutcome, items } from '../../fixtures/memo.ts'

const sectionOf = (question: string): string => expectOutcome(ask(question), 'answer').section.id

test('the passage goes before the footnote that says whose its statement is', () => {
  for (const question of items(`1177 siffror tack; minskade fysiska vårdcentralsbesök?;
    vilka framgångsfaktorer såg IVO på särskilda boenden när det gällde bemanning;
    physical visits at health centres, up or down in spring 2020?`))
    expect.soft(sectionOf(question), question).not.toMatch(/^fotnot/)
})

test('the footnote goes first where its source is asked for', () => {
  for (const question of items(`varifrån kommer siffran om 1177; vilken lag är portalparagrafen hämtad ur;
    vem står bakom siffrorna om antal sökande; where does the 1177 figure come from`))
    expect.soft(sectionOf(question), question).toMatch(/^fotnot/)
})

test('a footnote that explains a term goes before what it stands at', () => {
  expect(sectionOf('alf avtal, vad reglerar de')).toBe('fotnot-11')
})

test('who goes on about a figure gets the passage; who goes on about a footnote, the footnote', () => {
  const afterwards = (first: string, next: string): string =>
    expectOutcome(core.converse(next, core.converse(first).context).answer, 'answer').section.id
  expect(afterwards('1177 ökade det', 'är det besök eller användare')).toBe('lardom-7-digitalt')
  expect(afterwards('fotnot 7', 'är det besök eller användare')).toBe('fotnot-7')
})

test('examples go first where they are asked for', () => {
  const { claims } = expectOutcome(ask('ge exempel på vad samverkanspaketen om VFU kan vara'), 'answer')
  expect(claims[0].id).toBe('exempel-innehall')
})

test('a footnote at what is said is named with it, and no choice beside it', () => {
  const { alternatives, citation } = expectOutcome(ask('1177 siffror tack'), 'answer')
  expect(citation.footnotes).toContain(7)
  expect(alternatives.map(({ id }) => id)).not.toContain('fotnot-7')
})
