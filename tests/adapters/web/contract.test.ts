import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CATALOGUE_PAGES, claimAnchor, inLanguage, sectionPath, TAKEN } from '../../../src/adapters/web/addresses.ts'
import { createWebAdapter } from '../../../src/adapters/web/index.ts'
import { lastingPages } from '../../../src/adapters/web/pages/index.ts'
import { WEB_WORDING } from '../../../src/adapters/web/wording/index.ts'
import { createCatalogue, KnowledgeError, PACKS, type Section } from '../../../src/core/index.ts'
import { CORES } from './support/cores.ts'
import { attributes, attributesOf, countOf, textOf } from './support/html.ts'
import { core as real, openWeb, type OpenWeb, silent } from './support/open-web.ts'

const MOST_BYTES = 100_000

/** A word that is not broken at its hyphen. */
const HELD = /<span class="held">([^<]*)<\/span>/g

describe.each(CORES)('the pages $name', ({ core }) => {
  const { catalogue } = core
  const paths = [...lastingPages(catalogue).keys()]
  let web: OpenWeb
  beforeAll(async () => {
    web = await openWeb({ core })
  })
  afterAll(() => web.close())

  describe.each(['sv', 'en'] as const)('in %s', (language) => {
    const pageOf = ({ id }: Section) => web.page(inLanguage(sectionPath(id), language))

    test('are whole', async () => {
      expect(paths.length).toBeGreaterThan(catalogue.sections.length + Object.keys(CATALOGUE_PAGES).length)
      for (const path of paths) {
        const response = await web.get(inLanguage(path, language))
        const html = await response.text()
        const ids = attributes(html, 'id')
        expect.soft(response.status, path).toBe(200)
        expect.soft(attributesOf(html, 'html', 'lang'), path).toEqual([language])
        expect.soft(countOf(html, /<h1\b/g), path).toBe(1)
        expect.soft(html, path).toMatch(/<title>[^<]+<\/title>/)
        expect.soft(html, path).not.toMatch(/undefined|\[object|NaN/)
        expect.soft(Buffer.byteLength(html), path).toBeLessThan(MOST_BYTES)
        expect.soft(ids, path).toEqual([...new Set(ids)])
      }
    })

    test('have no link to nowhere, nor to a place that a page lacks', async () => {
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
        const isOther = /^\/en(\/|$)/.test(target) !== (language === 'en')
        if (isOther || /\.(ris|bib)$|\?q=/.test(target)) return false
        const found = ids.get(target)
        return !found || (fragment !== undefined && !found.includes(fragment))
      })
      expect(broken).toEqual([])
    })

    test('say of every section what it claims, each claim at its own address, whom it concerns and how to cite it', async () => {
      for (const section of catalogue.sections) {
        const html = await pageOf(section)
        const text = textOf(html)
        const { document, roles } = catalogue.document(section.document)
        const concerned = roles.filter(({ id }) => section.roles.includes(id))
        const saids = [
          section.title[language],
          ...section.claims.map((claim) => claim.text[language]),
          ...concerned.map(({ name }) => name[language]),
          document.title.sv,
        ]
        for (const said of saids) expect.soft(text, section.id).toContain(said.replace(/\s+/g, ' '))
        const anchors = section.claims.map(({ id }) => claimAnchor(id))
        expect.soft(attributes(html, 'id'), section.id).toEqual(expect.arrayContaining(anchors))
      }
    })

    test('put what a section denies under a heading of its own', async () => {
      const heading = PACKS[language].messages.denials
      for (const section of catalogue.sections) {
        const [says = '', denies = ''] = textOf(await pageOf(section)).split(heading)
        for (const claim of section.claims) {
          // What corrects the document stands out, right under what the section says.
          const isBelow = claim.denies && claim.id !== section.erratum?.statement
          expect.soft(isBelow ? denies : says, section.id).toContain(claim.text[language])
        }
      }
    })

    test('show the document’s own words, all of them and with their pages, or say that they are not here', async () => {
      for (const section of catalogue.sections) {
        const html = await pageOf(section)
        if (!section.original) {
          expect.soft(textOf(html), section.id).toContain(WEB_WORDING[language].verbatim.absent)
          continue
        }
        const { paragraphs } = section.original
        const words = /<div class="words" lang="sv">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? ''
        const bare = words.replace(
          /<sup>[\s\S]*?<\/sup>|<a class="cite"[^>]*>[^<]*<\/a>|<span class="page">[^<]*<\/span> /g,
          '',
        )
        expect.soft(squeezed(textOf(bare)), section.id).toBe(squeezed(paragraphs.map(({ text }) => text).join('')))
        const pages = [...words.matchAll(/<span class="page">\D*(\d+)<\/span>/g)].map(([, page]) => Number(page))
        const places = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ page }) => page ?? []))
        expect.soft(pages, section.id).toEqual(places.filter((page, i) => page !== places[i - 1]))
      }
    })
  })
})

/** The same, however lists and lines part it. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')

describe('a claim and the sentence that it rests on', () => {
  const shown = CORES.at(-1)?.core ?? real

  test('know each other on the page', async () => {
    const web = await openWeb({ core: shown })
    const html = await web.page('/las/forslag-1-vfu')
    const sentences = [...html.matchAll(/<span class="said" data-claims="([^"]*)">([\s\S]*?)<\/span>/g)]
    const claims = sentences.flatMap(([, ids = '']) => ids.split(' '))
    const ids = attributes(html, 'id')
    expect(claims.length).toBeGreaterThan(3)
    expect(claims.filter((id) => !ids.includes(id))).toEqual([])
    expect(claims).toHaveLength(new Set(claims).size)
    await web.close()
  })

  test('are parted by nothing, and overlap nowhere', async () => {
    const web = await openWeb({ core: shown })
    for (const { id } of shown.catalogue.sections) {
      const html = await web.page(`/las/${id}`)
      const words = /<div class="words" lang="sv">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? ''
      let depth = 0
      for (const [tag] of words.replaceAll(HELD, '$1').matchAll(/<span class="said"|<span class="page"|<\/span>/g)) {
        depth += tag === '</span>' ? -1 : 1
        expect.soft(depth, id).toBeLessThanOrEqual(tag.includes('page') ? 2 : 1)
      }
      expect.soft(depth, id).toBe(0)
    }
    await web.close()
  })
})

test('a section that has the name of another page would hide that page: it is refused, with the cure', () => {
  const section = real.catalogue.section('forslag-2-vulf')
  for (const name of TAKEN) {
    const catalogue = { ...real.catalogue, sections: [...real.catalogue.sections, { ...section, id: name }] }
    const create = () => createWebAdapter({ settings: {}, core: { ...real, catalogue }, log: silent })
    expect(create).toThrow(KnowledgeError)
    expect(create).toThrow(
      `${section.document}/sections/${name}.yaml, id: "${name}" is the name of another page, /las/${name}. Write`,
    )
  }
})

test('two documents share the pages, and nothing of one stands in the other', async () => {
  const [knowledge] = real.catalogue.documents
  const renamed = (id: string): string => `andra-${id}`
  const second = {
    ...knowledge,
    document: {
      ...knowledge.document,
      id: 'andra',
      overview: 'andra-sammanfattning',
      sections: knowledge.document.sections.map(renamed),
    },
    terms: [],
    roles: knowledge.roles.map((role) => ({ ...role, sections: [renamed('forslag-1-vfu')] })),
    sections: knowledge.sections.map(({ parent, ...section }) => ({
      ...section,
      id: renamed(section.id),
      document: 'andra',
      proposals: [],
      related: [],
      sameAs: [],
    })),
  }
  const web = await openWeb({ core: { ...real, catalogue: createCatalogue([knowledge, second]) } })
  for (const path of [
    '/',
    '/las/hela',
    '/las/hela/andra',
    '/las/andra-forslag-2-vulf',
    '/las/samband',
    '/en/las/siffror',
    '/las/roller/kommun',
  ]) {
    const html = await web.page(path)
    const ids = attributes(html, 'id')
    expect.soft(ids, path).toEqual([...new Set(ids)])
    expect.soft(countOf(html, /<h1\b/g), path).toBe(1)
  }
  const concerned = attributesOf(await web.page('/las/roller/kommun'), 'a', 'href')
  expect(concerned).toEqual(expect.arrayContaining(['/las/forslag-1-vfu', '/las/andra-forslag-1-vfu']))
  const whole = attributesOf(await web.page('/las/hela'), 'a', 'href')
  expect(whole).toEqual(expect.arrayContaining([`/las/hela/${knowledge.document.id}`, '/las/hela/andra']))
  const trail = attributesOf(await web.page('/las/andra-forslag-2-vulf'), 'a', 'href')
  expect(trail).toEqual(expect.arrayContaining(['/#innehall-andra', '/#proposal-andra']))
  const note = attributesOf(await web.page('/las/andra-forslag-2-vulf'), 'a', 'href').filter((href) =>
    href.includes('fotnot'),
  )
  expect(note.every((href) => href.startsWith('/las/andra-fotnot'))).toBe(true)
  await web.close()
})
