import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage, partPath, READER, rolePath, VIEWS, viewPath } from '../../../src/adapters/web/addresses.ts'
import { createWebAdapter } from '../../../src/adapters/web/index.ts'
import { WEB_WORDING } from '../../../src/adapters/web/locales/index.ts'
import { KnowledgeError } from '../../../src/core/index.ts'
import { CATALOGUES } from './support/catalogues.ts'
import { attributes, attributesOf, countOf, textOf } from './support/html.ts'
import { ask, catalogue as real, openWeb, type OpenWeb } from './support/open-web.ts'

const MOST_BYTES = 100_000

describe.each(CATALOGUES)('$name', ({ catalogue, ask }) => {
  let web: OpenWeb
  beforeAll(async () => {
    web = await openWeb({ catalogue, ask })
  })
  afterAll(() => web.close())

  const views = Object.values(VIEWS).map((name) => `${READER}/${name}`)
  const roles = catalogue.roles.flatMap(({ id }) => [rolePath(id), `${viewPath('trace')}?roll=${id}`])
  const paths = [READER, ...views, ...roles, ...catalogue.sections.map(({ id }) => partPath(id))]

  describe.each(['sv', 'en'] as const)('in %s', (language) => {
    test.each(paths)('%s is a whole page', async (path) => {
      const response = await web.get(inLanguage(path, language))
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(attributesOf(html, 'html', 'lang')).toEqual([language])
      expect(countOf(html, /<h1\b/g)).toBe(1)
      expect(html).toMatch(/<title>[^<]+<\/title>/)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
      expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES)
      const ids = attributes(html, 'id')
      expect(ids).toEqual([...new Set(ids)])
    })

    test('every link within the pages leads to a page, and every fragment to a place', async () => {
      const ids = new Map<string, readonly string[]>()
      const links: (readonly [string, string])[] = []
      for (const path of paths) {
        const here = inLanguage(path, language)
        const html = await web.page(here)
        ids.set(here, attributes(html, 'id'))
        for (const href of attributesOf(html, 'a', 'href')) if (!/^https?:/.test(href)) links.push([here, href])
      }
      const broken = links.filter(([from, href]) => {
        const [path = '', fragment] = href.split('#')
        const target = path === '' ? from : path
        const isOther = target.startsWith('/en/') !== (language === 'en')
        if (isOther) return false
        const found = ids.get(target)
        return !found || (fragment !== undefined && !found.includes(fragment))
      })
      expect(broken).toEqual([])
    })

    test.each(catalogue.sections)('$id says what it says, where it stands and how to refer to it', async (section) => {
      const text = textOf(await web.page(inLanguage(partPath(section.id), language)))
      const { document } = section
      for (const said of [
        section.title[language],
        section.digest[language].lead,
        ...section.digest[language].rest,
        ...section.facts.map(({ says }) => says[language]),
        ...catalogue.roles.filter(({ id }) => section.actors.includes(id)).map(({ name }) => name[language]),
        catalogue.document(document).title.sv,
      ]) {
        expect(text).toContain(said.replace(/\s+/g, ' '))
      }
    })

    test.each(catalogue.sections)(
      '$id shows the document’s own words, or says that they are not here',
      async (section) => {
        const html = await web.page(inLanguage(partPath(section.id), language))
        if (!section.original) {
          expect(textOf(html)).toContain(WEB_WORDING[language].part.noOriginal)
          return
        }
        const words = /<div class="words" lang="sv">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? ''
        const bare = textOf(
          words.replace(/<sup>[\s\S]*?<\/sup>/g, '').replace(/<span class="page">[^<]*<\/span> /g, ''),
        )
        const squeezed = (text: string) => text.replace(/\s+/g, '')
        expect(squeezed(bare)).toBe(squeezed(section.original.paragraphs.map(({ text }) => text).join('')))
        const pages = [...words.matchAll(/<span class="page">\D*(\d+)<\/span>/g)].map(([, page]) => Number(page))
        expect(pages).toEqual([
          ...new Set(section.original.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ page }) => page ?? []))),
        ])
      },
    )
  })
})

test.each(Object.values(VIEWS))(
  'a part that is called %s would hide that page: it is refused, with the cure',
  (name) => {
    const part = real.section('forslag-2-vulf')
    const catalogue = { ...real, sections: [...real.sections, { ...part, id: name }] }
    const create = () => createWebAdapter({ settings: {}, ask, catalogue, log: pino({ enabled: false }) })
    expect(create).toThrow(KnowledgeError)
    expect(create).toThrow(
      `${part.document}/parts/${name}.md, id: "${name}" is the name of another page, /las/${name}. Write`,
    )
  },
)
