import { expect, test } from 'vitest'
import { understand } from '../../../src/adapters/terminal/utterance.ts'

test.each([
  ['', { do: 'nothing' }],
  ['[12]', { do: 'open', number: 12 }],
  ['Visa hela', { do: 'show-all', language: 'sv' }],
  ['show all', { do: 'show-all', language: 'en' }],
  ['verifiera ”Ett citat.”', { do: 'verify', passage: '”Ett citat.”', language: 'sv' }],
  ['Verifiera: ett citat', { do: 'verify', passage: 'ett citat', language: 'sv' }],
  ['verifiera”Ett citat.”', { do: 'verify', passage: '”Ett citat.”', language: 'sv' }],
  ['VERIFY a quotation', { do: 'verify', passage: 'a quotation', language: 'en' }],
  ['verify', { do: 'verify', passage: '', language: 'en' }],
])('“%s” is a command', (line, meant) => {
  expect(understand(line)).toEqual(meant)
})

test.each(['verifiering av kompetens', 'verify-x', 'hela landet', 'visa hela listan', '12345', 'vad är VFU?'])(
  '“%s” is a question',
  (line) => {
    expect(understand(` ${line} `)).toEqual({ do: 'ask', question: line })
  },
)
