import { expect, test } from 'vitest'
import { joinHyphenated } from '../../../src/knowledge/memo/hyphenation.ts'

test.each([
  ['a word broken at the line end', ['biblio-', 'teket'], 'biblioteket'],
  ['a compound with a part left out', ['skol-', 'och folkbibliotek'], 'skol- och folkbibliotek'],
  ['the same before samt', ['skol-', 'samt folkbibliotek'], 'skol- samt folkbibliotek'],
  ['a word that only begins like och', ['klok-', 'ocker'], 'klokocker'],
  ['a lone letter', ['för e-', 'böcker'], 'för e-böcker'],
  ['an acronym', ['ett BIB-', 'avtal'], 'ett BIB-avtal'],
  ['the last part of a compound', ['covid-19-pati-', 'enter'], 'covid-19-patienter'],
  ['a number', ['covid-', '19'], 'covid-19'],
  ['a double name', ['Anna-', 'Karin'], 'Anna-Karin'],
  ['a host name', ['www.exem-', 'pel.se/las'], 'www.exempel.se/las'],
  ['the path of an address', ['https://exempel.se/om-', 'oss'], 'https://exempel.se/om-oss'],
  ['a soft hyphen', ['biblio\u00AD', 'teket'], 'biblioteket'],
  ['a dash', ['skolor –', 'alla'], 'skolor – alla'],
])('%s', (_, lines, text) => {
  expect(joinHyphenated(lines)).toBe(text)
})
