import { expect, test } from 'vitest'
import { typeset } from '../../../src/adapters/web/typeset.ts'

const shown = (text: string): string => typeset(`<p>${text}</p>`).replaceAll('\u00A0', '~').slice(3, -4)

test.each([
  ['1 600 fler', '1~600~fler'],
  ['1 700 000 kronor', '1~700~000~kronor'],
  ['(s. 13) och pp. 12–13', '(s.~13) och pp.~12–13'],
  ['den 1 december 2020, on 16 May 2022', 'den 1~december~2020, on 16~May~2022'],
  ['28 procent, 70 %, Förslag 3 och fotnot 8', '28~procent, 70~%, Förslag~3~och fotnot~8'],
  ['år 2020 16 förslag, 12 4000, pos. 3', 'år~2020 16~förslag, 12 4000, pos. 3'],
])('%s', (text, wanted) => {
  expect(shown(text)).toBe(wanted)
})

test('attributes stay as they are', () => {
  const html = '<a href="/x" data-cite="s. 16, 1 600">s. </a><input value="1 600">'
  expect(typeset(html)).toBe(html)
})
