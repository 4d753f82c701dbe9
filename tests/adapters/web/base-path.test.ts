import { describe, expect, test } from 'vitest'
import { attributesOf } from './support/html.ts'
import { openWeb } from './support/open-web.ts'

describe('below a path of its own', () => {
  test('every address of ours begins with the path, whether the proxy passes it on or not', async () => {
    const open = await openWeb({ settings: { publicUrl: 'https://example.se/vard' } })
    for (const path of [
      '/',
      '/las/forslag-2-vulf',
      '/vard/las/forslag-2-vulf',
      '/vard',
      '/vard?q=vfu',
      '/las/finns-inte',
    ]) {
      const html = await open.page(path)
      const addresses = [
        ...['a', 'link'].flatMap((tag) => attributesOf(html, tag, 'href')),
        ...attributesOf(html, 'script', 'src'),
        ...attributesOf(html, 'form', 'action'),
      ]
      expect.soft(addresses.length, path).toBeGreaterThan(10)
      expect
        .soft(
          addresses.filter((href) => !/^(\/vard(\/|$)|https?:|#)/.test(href)),
          path,
        )
        .toEqual([])
    }
    expect((await open.get('/vard/las/')).headers.get('location')).toBe('/vard/las')
    expect((await open.get('/vardande')).status).toBe(404)
    await open.close()
  })
})

test('only the sites that are named may frame the pages', async () => {
  const framed = await openWeb({ settings: { framedBy: ['https://teams.microsoft.com'] } })
  const headers = (await framed.get('/')).headers
  expect(headers.get('content-security-policy')).toContain('frame-ancestors https://teams.microsoft.com')
  expect(headers.get('x-frame-options')).toBeNull()
  await framed.close()
  const unframed = await openWeb()
  expect((await unframed.get('/')).headers.get('x-frame-options')).toBe('DENY')
  await unframed.close()
})
