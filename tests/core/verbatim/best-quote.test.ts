import { describe, expect, test } from 'vitest'
import { createAsk, createCatalogue } from '../../../src/core/index.ts'
import { readOriginals, withOriginals } from '../../../src/knowledge/memo/index.ts'
import { HAS_REAL_MEMO, REAL_ALIGNMENT, REAL_MEMO, REAL_SHELF, UNLESS_THERE } from '../../fixtures/real-memo.ts'

describe.skipIf(!HAS_REAL_MEMO)(`the document’s own words that answer are quoted${UNLESS_THERE}`, async () => {
  const originals = HAS_REAL_MEMO ? await readOriginals(REAL_MEMO, REAL_SHELF, REAL_ALIGNMENT) : new Map()
  const ask = createAsk(createCatalogue([withOriginals(REAL_SHELF, originals)]))

  test.each([
    ['har patientsäkerheten försämrats', 'evidens'],
    ['vad menas med pandemin i texten', 'vårens pandemisituation'],
    ['nära vård', 'nära vård'],
    ['lyckades man hålla VFU igång', 'kunnat upprätthållas'],
    ['hur gjordes analysen', 'gemensamma diskussioner'],
    ['vad har fhm gjort', 'Folkhälsomyndigheten'],
    ['vad heter ordföranden', 'Larkö\nOrdförande'],
    ['mejladress till kansliet', '@socialstyrelsen.se'],
    ['telefonnummer', '075-247 30 00'],
    ['vem ansvarar för läkare på särskilda boenden', 'läkarnärvaro'],
    ['hur många använder 1177', '9,7 miljoner'],
  ])('%s: %s', (question, expression) => {
    const answer = ask(question)
    expect(answer.outcome === 'answer' && answer.quote?.text).toContain(expression)
  })
})
