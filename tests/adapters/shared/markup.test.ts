import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute, markup, raw } from '../../../src/adapters/shared/markup.ts'
import { anyCharacter } from '../../support/any-character.ts'

describe('markup', () => {
  test('escapes text, lists of text and numbers', () => {
    expect(String(markup`<p>${'<b>&"\''}${['a<', 1]}</p>`)).toBe('<p>&lt;b&gt;&amp;&quot;&#39;a&lt;1</p>')
  })

  test('puts in markup as it is, and nothing for nothing', () => {
    expect(String(markup`<p>${markup`<b>${'x'}</b>`}${undefined}${false}${raw('&nbsp;')}</p>`)).toBe(
      '<p><b>x</b>&nbsp;</p>',
    )
  })

  test('leaves out an attribute without a value', () => {
    expect(String(markup`<a${attribute('rel', undefined)}${attribute('title', '"')}>`)).toBe('<a title="&quot;">')
  })

  test('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const html = String(markup`<p title="${text}">${text}</p>`)
        expect(html.match(/[<>]/g)).toHaveLength(4)
        expect(html.match(/"/g)).toHaveLength(2)
      }),
    )
  })

  test('drops what would turn the writing direction', () => {
    expect(String(markup`${'a\u202Eb\u0000c'}`)).toBe('abc')
  })
})

test('every attribute in our templates has quotes around what is put in', () => {
  const folder = 'src/adapters'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const bare = files.filter((path) => /<[a-z](?:"[^"]*"|[^`>"])*=\$\{/.test(readFileSync(join(folder, path), 'utf8')))
  expect(bare).toEqual([])
})
