import { describe, expect, test } from 'vitest'
import { CORES } from '../support/cores.ts'
import { attributesOf, textOf } from '../support/html.ts'
import { openWeb } from '../support/open-web.ts'

describe.each(CORES)('the whole text $name', ({ core: shown }) => {
  test('has every section once, in order, with its own words or what it says', async () => {
    const web = await openWeb({ core: shown })
    const html = await web.page('/las/hela')
    expect(attributesOf(html, 'section', 'id')).toEqual(shown.catalogue.sections.map(({ id }) => id))
    const text = squeezed(textOf(html.replace(/<sup>[\s\S]*?<\/sup>|<span class="page">[^<]*<\/span> /g, '')))
    for (const { id, original, claims, reference } of shown.catalogue.sections) {
      const wanted = original?.paragraphs.map((paragraph) => paragraph.text) ?? [reference ?? claims[0].text.sv]
      for (const words of wanted) expect.soft(text, id).toContain(squeezed(words))
    }
    await web.close()
  })
})

const squeezed = (text: string): string => text.replace(/\s+/g, '')
