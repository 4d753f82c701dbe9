import { request } from 'node:http'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pino } from 'pino'
import { createWebAdapter, type Previews } from '../../../src/adapters/web/index.ts'
import { createHttpServer } from '../../../src/server.ts'
import { attributesOf, textOf } from './support/html.ts'
import { core, openWeb, type OpenWeb, silent } from './support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

const PAGES = ['/las', '/las/forslag-2-vulf', '/en/las/samband', '/las?q=vfu', '/las/finns-inte']

describe('security', () => {
  test.each(PAGES)('%s loads nothing from elsewhere, runs nothing written in it, sets no cookie', async (path) => {
    const response = await web.get(path)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('x-powered-by')).toBeNull()
    expect(html).not.toMatch(/\son\w+="|\sstyle="|<style|javascript:|<script(?![^>]*\ssrc=)/)
    const loaded = ['script', 'link', 'img'].flatMap((tag) => [
      ...attributesOf(html, tag, 'src'),
      ...attributesOf(html, tag, 'href'),
    ])
    expect(loaded.filter((address) => !/^\/|^data:/.test(address))).toEqual([])
  })

  test('keeps to HTTPS only where people reach it so', async () => {
    const secure = await openWeb({ settings: { publicUrl: 'https://bot.example.se' } })
    expect((await secure.get('/las')).headers.get('strict-transport-security')).toContain('max-age')
    expect((await web.get('/las')).headers.get('strict-transport-security')).toBeNull()
    await secure.close()
  })

  test('knows the public address in links and references', async () => {
    const open = await openWeb({ settings: { publicUrl: 'https://bot.example.se' } })
    const html = await open.page('/en/las/forslag-2-vulf')
    expect(attributesOf(html, 'link', 'href')).toContain('https://bot.example.se/las/forslag-2-vulf')
    expect(textOf(html)).toContain('”. https://bot.example.se/en/las/forslag-2-vulf')
    const onPaper = (page: string) => textOf(/<div class="on-paper"><p>(.*?)<\/p>/.exec(page)?.[1] ?? '')
    expect(onPaper(html)).toBe('https://bot.example.se/en/las/forslag-2-vulf')
    expect(onPaper(await open.page('/las?q=vfu'))).toBe('https://bot.example.se/las?q=vfu')
    expect(onPaper(await open.page('/las/finns-inte'))).not.toContain('https:')
    await open.close()
  })
})

test('a link unfolds to an image of its document, at an address that others can fetch', async () => {
  const open = await openWeb({ settings: { publicUrl: 'https://bot.example.se/vard' } })
  for (const path of ['/vard/', '/vard/en/las/forslag-1-vfu']) {
    const meta = attributesOf(await open.page(path), 'meta', 'content')
    expect(meta).toEqual(
      expect.arrayContaining(['https://bot.example.se/vard/bilder/promemoria-2020.png', '1200', '630']),
    )
  }
  const image = await open.get('/vard/bilder/promemoria-2020.png')
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(attributesOf(await web.page('/'), 'meta', 'property')).not.toContain('og:image')
  await open.close()
})

test('a link to an answer unfolds to what it says, and one to a refusal or to nothing does not', async () => {
  const said = attributesOf(
    await web.page(`/las?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}`),
    'meta',
    'content',
  )
  expect(said).toEqual(expect.arrayContaining(['noindex', 'Svar på ”Vad föreslår rådet om VFU?”']))
  expect(said.some((text) => text.startsWith('Rådet föreslår samverkanspaket'))).toBe(true)
  for (const path of ['/las?q=xyzzy', '/las/finns-inte']) expect(await web.page(path)).not.toContain('og:')
})

test('a link unfolds to the page’s title and what it says', async () => {
  const html = await web.page('/las/forslag-1-vfu')
  const { title, claims } = core.catalogue.section('forslag-1-vfu')
  expect(attributesOf(html, 'meta', 'content')).toEqual(
    expect.arrayContaining([`Förslag 1. ${title.sv}`, claims[0].text.sv]),
  )
  expect(await web.page('/robots.txt')).toContain('Disallow: /prova')
  expect((await web.get('/favicon.svg')).headers.get('content-type')).toContain('image/svg+xml')
})

describe('caching and compression', () => {
  test('a page that has not changed is not sent again', async () => {
    const first = await web.get('/las/forslag-2-vulf')
    const again = await rawGet('/las/forslag-2-vulf', { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('a page is compressed with %s', async (encoding, decompress) => {
    const body = await rawBody('/las/lardom-7-digitalt', encoding)
    expect(decompress(body).toString()).toBe(await web.page('/las/lardom-7-digitalt'))
    expect(body.length).toBeLessThan(8000)
  })

  test('a page is sent as it is to who wants it so', async () => {
    expect((await rawBody('/las', 'identity')).toString()).toContain('<!doctype html>')
  })

  test('answers are compressed too, and not kept', async () => {
    const response = await web.get('/las?q=siffror', { 'Accept-Encoding': 'gzip' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('style sheets and scripts have their hash in their address and are kept for a year', async () => {
    const html = await web.page('/las')
    const addresses = [...attributesOf(html, 'script', 'src'), ...attributesOf(html, 'link', 'href')]
    const built = addresses.filter((address) => address.startsWith('/assets/'))
    expect(built).toHaveLength(2)
    for (const address of built) {
      expect(address).toMatch(/^\/assets\/\w+\.[\w-]{12}\.(css|js)$/)
      const response = await web.get(address)
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect((await response.text()).length).toBeGreaterThan(100)
    }
  })

  test('HEAD has a length and no body', async () => {
    const response = await fetch(`${web.origin}/las`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
    expect(await response.text()).toBe('')
  })

  const rawBody = async (path: string, encoding: string) => (await rawGet(path, { 'Accept-Encoding': encoding })).body

  /** As it is on the wire: fetch decompresses, and asks caches to be left out. */
  function rawGet(
    path: string,
    headers: Record<string, string>,
  ): Promise<{ status: number | undefined; body: Buffer }> {
    return new Promise((resolve, reject) => {
      request(web.origin + path, { headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }))
      })
        .on('error', reject)
        .end()
    })
  }
})

describe('addresses that lead nowhere', () => {
  test.each(['/las/forslag-2-vuff', '/las/forslag-2-vu'])('%s offers the section that was meant', async (path) => {
    const response = await web.get(path)
    expect(response.status).toBe(404)
    expect(attributesOf(await response.text(), 'a', 'href')).toContain('/las/forslag-2-vulf')
  })

  test.each([
    '/finns-inte',
    '/en/nothing',
    '/las/%E0%A4%A',
    `/las/${'x'.repeat(4000)}`,
    '/assets/style.css',
    '/las/constructor',
  ])('%s is a page that helps', async (path) => {
    const response = await web.get(path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('<form class="search"')
    expect(attributesOf(html, 'html', 'lang')).toEqual([path.startsWith('/en') ? 'en' : 'sv'])
  })

  test.each([
    ['/las/Forslag-2-VULF', '/las/forslag-2-vulf'],
    ['/en/las/', '/en/las'],
    ['/las/roller/', '/las/roller'],
  ])('%s leads on to %s', async (path, target) => {
    const response = await web.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([301, target])
  })

  test.each([
    ['/las/forslag-2', '/las/forslag-2-vulf'],
    ['/en/las/forslag-1', '/en/las/forslag-1-vfu'],
  ])('%s leads to the one section that it begins: %s', async (path, target) => {
    const response = await web.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([302, target])
  })

  test('a page takes no other methods, and says which it takes', async () => {
    for (const path of ['/', '/las/forslag-2-vulf', '/en/las/urval?v=x', '/las/forslag-2-vulf.ris', '/robots.txt']) {
      const response = await fetch(web.origin + path, { method: 'POST', body: '{}' })
      expect.soft([response.status, response.headers.get('allow')], path).toEqual([405, 'GET, HEAD'])
    }
  })

  test('other methods get a plain refusal', async () => {
    const response = await fetch(`${web.origin}/slack/events`, { method: 'POST', body: '{}' })
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  test('a fault of ours is a page, and tells nothing about itself', async () => {
    const logged: string[] = []
    const broken = await openWeb({
      core: {
        ...core,
        ask: () => {
          throw new Error('secret question')
        },
      },
      log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
    })
    const response = await broken.get('/las?q=vfu')
    expect(response.status).toBe(500)
    const html = await response.text()
    expect(html).toContain('Något gick fel')
    expect(html).not.toContain('secret')
    expect(logged.join()).toMatch(/"error":"Error","at":\["/)
    expect(logged.join()).not.toContain('secret')
    await broken.close()
  })
})

test('the health of the process stands beside the pages', async () => {
  expect(await (await web.get('/readyz')).json()).toEqual({ ready: true })
  expect(await (await web.get('/status')).json()).toMatchObject({ channels: { web: { on: true, ready: true } } })
})

test('a request that comes while the pages are made ready waits for them', async () => {
  let ready: () => void = () => undefined
  const slack = { answer: () => ({ blocks: [], text: '' }), press: () => undefined }
  const teams = { answer: () => ({}), press: () => undefined }
  const previews = new Promise<Previews>((done) => (ready = () => done({ slack, teams })))
  const adapter = createWebAdapter({ settings: {}, core, log: silent, previews })
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
  const origin = `http://127.0.0.1:${await server.start()}`
  const started = adapter.start()
  expect(await (await fetch(`${origin}/status`)).json()).toMatchObject({ channels: { web: { ready: false } } })
  const response = fetch(`${origin}/las`)
  ready()
  expect((await response).status).toBe(200)
  await started
  await server.stop()
})
