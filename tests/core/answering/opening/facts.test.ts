import { describe, expect, test } from 'vitest'
import { ask } from '../../../fixtures/memo.ts'

/** The values of the facts that open an answer. */
function valuesIn(question: string): string[] {
  const answer = ask(question)
  if (answer.outcome !== 'answer' && answer.outcome !== 'choices') return []
  return 'facts' in answer.opening ? answer.opening.facts.map(({ value }) => value) : []
}

describe('a fact opens an answer only if it measures what is asked for', () => {
  test.each([
    'hur många äldre dog på boenden',
    'hur många boenden saknade läkare',
    'hur många fick covid på äldreboenden',
    'hur många specialistsjuksköterskor finns',
    'hur många platser på sjuksköterskeutbildningen',
    'hur många kom in på läkarutbildningen',
    'hur många kom in på sjuksköterskeutbildningen',
    'hur mycket ökade antalet covidpatienter',
    'hur många fysiska besök',
    'hur mycket minskade de digitala vårdbesöken',
    'hur många patienter väntar på operation',
    'när skickades missivet ut',
    'how many residents died in care homes',
  ])('%s', (question) => {
    expect(valuesIn(question)).toEqual([])
  })
})

describe('the newest figure opens', () => {
  test.each([
    'hur många använder 1177',
    'hur många användare har 1177 nu',
    'hur mycket ökade 1177',
    'hur många fler använde 1177',
    'how many people use 1177',
  ])('%s', (question) => {
    expect(valuesIn(question)).toEqual(['9,7'])
  })
})

describe('two figures open where it takes two to answer', () => {
  test.each([
    ['hur många fler sökte till sjuksköterska och läkare?', ['28', '26']],
    ['operationer i april och mars-augusti', ['50', '30']],
  ])('%s', (question, values) => {
    expect(valuesIn(question)).toEqual(values)
  })
})

describe('a name or an address opens', () => {
  test.each([
    ['mejladress till kansliet', ['nationella.vardkompetensradet@socialstyrelsen.se']],
    ['telefonnummer', ['075-247 30 00']],
    ['vem ska man kontakta', ['nationella.vardkompetensradet@socialstyrelsen.se', '075-247 30 00']],
    ['vad heter ordföranden', ['Ann-Marie Wennberg Larkö']],
    ['who chairs the council', ['Ann-Marie Wennberg Larkö']],
  ])('%s', (question, values) => {
    expect(valuesIn(question)).toEqual(values)
  })
})

describe('the day of the document opens where its date is asked for', () => {
  test.each([
    'när kom rapporten',
    'när publicerades promemorian',
    'vilket datum är promemorian daterad',
    'when was the report published',
  ])('%s', (question) => {
    expect(valuesIn(question)).toEqual(['1 december 2020'])
  })

  test('and nowhere else', () => {
    expect(valuesIn('när kom rapporten från Socialstyrelsen om arbetssätt')).not.toContain('1 december 2020')
  })
})
