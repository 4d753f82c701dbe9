import { expect, test } from 'vitest'
import { typeset } from '../../../src/adapters/web/typeset.ts'

const shown = (text: string): string => typeset(`<p>${text}</p>`).replaceAll('\u00A0', '~').slice(3, -4)

test('keeps figures with what they count', () => {
  expect(shown('1 600 fler (s. 13)')).toBe('1~600~fler (s.~13)')
})

test.each([
  ['inom e-lärande/digital', 'inom [e-lärande]/digital'],
  ['Covid-19, VULF-avtal och av covid-19-relaterad', '[Covid-19], [VULF-avtal] och av [covid-19]-relaterad'],
  ['hälso- och sjukvård, mars–augusti, 2020-', 'hälso- och sjukvård, mars–augusti, 2020-'],
  ['verksamhets-integrerat', 'verksamhets-integrerat'],
  ['2020-11-30, 2020-11-7045, 2020-11-a', '2020-11-30, 2020-11-7045, 2020-11-a'],
  ['en 19-åring', 'en [19-åring]'],
])('a word with a hyphen that fits a line is not broken there: %s', (text, wanted) => {
  const html = typeset(`<p>${text}</p>`)
  expect(html.replace(/<span class="held">(.*?)<\/span>/g, '[$1]').slice(3, -4)).toBe(wanted)
})

test.each([
  '<title>VULF-avtal</title>',
  '<option value="e-lärande">e-lärande</option>',
  '<text x="1">e-lärande</text>',
  '<textarea rows="2">e-lärande, 1 600</textarea>',
  '<script>if (1 600 > a-b && c<d) e("<p>s. 16</p>")</script>',
  '<style>p > a-b { margin: 0 1 600 }</style>',
])('%s takes no elements', (html) => {
  expect(typeset(html)).toBe(html)
})

test('attributes stay as they are', () => {
  const html = '<a href="/x" data-cite="s. 16, 1 600">s. </a><input value="1 600">'
  expect(typeset(html)).toBe(html)
})
