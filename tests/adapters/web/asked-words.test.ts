import { describe, expect, test } from 'vitest'
import { createAskedWords } from '../../../src/adapters/web/asked-words.ts'
import { WITH_FILE } from '../../contracts/every-answer.ts'
import { core } from './support/open-web.ts'

const askedWords = createAskedWords(core.catalogue)
const patterns = (question: string, language: 'sv' | 'en' = 'sv') => askedWords(question, language).patterns

describe('the words that a question turns on', () => {
  test.each([
    ['Vad föreslår rådet om VFU?', ['vfu']],
    ['Hur gick det för sjuksköterskorna?', ['sjukskötersk*']],
    ['Vad är förslag 2?', []],
    ['What does the memo say about placements?', ['placement*']],
  ])('%s', (question, wanted) => {
    expect(patterns(question, question.startsWith('What') ? 'en' : 'sv')).toEqual(wanted)
  })

  test('are all kept where all are common', () => {
    expect(patterns('kommunerna och regionerna')).toEqual(['kommun*', 'region*'])
  })

  test('of a short stem begin no other word', () => {
    const { finder } = askedWords('Vad tjänar man?', 'sv')
    expect(finder?.isIn('hon tjänar mer')).toBe(true)
    expect(finder?.isIn('en tjänst i tjänsteinnovation')).toBe(false)
  })

  test('are found in their other inflections', () => {
    const { finder } = askedWords('vården', 'sv')
    expect(finder?.isIn('vård')).toBe(true)
    expect(finder?.isIn('våren 2020')).toBe(false)
  })
})

test('it is known which sections hold one, in what is said of them and in their own words', () => {
  expect(askedWords('sjuksköterska', 'sv').inClaims).toContain('utmaning-1-specialistkompetens')
  expect(askedWords('påhittet', 'sv').inOriginal.size).toBe(0)
  const { catalogue } = WITH_FILE
  expect(createAskedWords(catalogue)('påhittet', 'sv').inOriginal.size).toBe(catalogue.sections.length)
  expect(createAskedWords(catalogue)('påhittet', 'en').inOriginal.size).toBe(0)
})
