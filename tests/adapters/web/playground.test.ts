import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createReaderLinks } from '../../../src/adapters/web/index.ts'
import { openPreviews } from '../../../src/channels/previews.ts'
import { attributesOf, textOf } from './support/html.ts'
import { core, openWeb, type OpenWeb } from './support/open-web.ts'

/** One for each test: all questions of a minute share a limit. */
let web: OpenWeb
beforeEach(async () => {
  web = await openWeb({ previews })
})
afterEach(() => web.close())

const previews = openPreviews({ core })

const QUESTIONS = [
  'Vad föreslår rådet om VFU?',
  'förslag',
  'hjälp',
  'Vad kostar en tågbiljett?',
  'VULF',
  'siffror',
  'sida 99',
]

const preview = z.looseObject({
  answer: z.object({ id: z.string(), outcome: z.string(), language: z.string() }),
  slack: z.looseObject({ blocks: z.array(z.looseObject({ type: z.string() })), text: z.string() }),
  teams: z.looseObject({
    text: z.string().optional(),
    attachments: z.array(z.looseObject({ content: z.looseObject({}) })).optional(),
  }),
  context: z.unknown(),
  considered: z.string(),
})

const previewOf = async (question: string, prefix = '', context?: unknown) =>
  preview.parse(await (await post(`${prefix}/prova/svar`, { question, context })).json())

const post = (path: string, body: unknown, { origin } = web): Promise<Response> =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('a preview', () => {
  test('is drawn by both channels from the same answer', async () => {
    for (const question of QUESTIONS) {
      const { answer, slack, teams } = await previewOf(question)
      expect.soft(answer.id, question).toBe(core.ask(question).id)
      expect.soft(slack.blocks.length, question).toBeGreaterThan(0)
      expect.soft((teams.text ?? '') !== '' || teams.attachments !== undefined, question).toBe(true)
    }
  })

  test('says which claims and sections were considered, best first', async () => {
    const { trace } = core.ask('Vad föreslår rådet om VFU?')
    const { considered } = await previewOf('Vad föreslår rådet om VFU?')
    const [claim] = trace?.claims ?? []
    const links = attributesOf(considered, 'a', 'href')
    expect(links[0]).toBe(`/las/${claim?.claim.section ?? ''}#p-${claim?.claim.id ?? ''}`)
    expect(links).toContain(`/las/${trace?.sections[0]?.section.id ?? ''}`)
    expect(textOf(considered)).toContain(claim?.score.toFixed(2))
  })

  test('of a refusal says how likely it is that the document does not answer; of an answer, it does not', async () => {
    const { considered } = await previewOf('Vad kostar en tågbiljett?')
    expect(textOf(considered).match(/\d\.\d\d/g)?.length).toBeGreaterThan(2)
    const [, probability, limit] = /är (\d+) procent\. Över (\d+) procent/.exec(textOf(considered)) ?? []
    expect(Number(probability)).toBeGreaterThan(Number(limit))
    expect(textOf((await previewOf('Vad föreslår rådet om VFU?')).considered)).not.toContain('procent.')
  })

  test('says so where nothing had to be compared', async () => {
    expect(textOf((await previewOf('hjälp')).considered)).toContain('kändes igen på sin form')
  })

  test('carries links to the reader in both channels, where people can reach it', async () => {
    const reader = createReaderLinks('https://bot.example.se')
    const open = await openWeb({ previews: openPreviews({ core, reader }) })
    const { slack, teams } = preview.parse(await (await post('/prova/svar', { question: 'vfu' }, open)).json())
    for (const drawn of [slack, teams]) expect(JSON.stringify(drawn)).toContain('https://bot.example.se/las/')
    await open.close()
  })

  test('of a follow-up goes on from what the page holds; what is no context of ours is passed over', async () => {
    const { context } = await previewOf('lärdom 8')
    const footnote = await previewOf('och fotnoten?', '', context)
    expect(JSON.stringify(footnote.slack)).toContain('Fotnot 8')
    expect((await previewOf('förslag', '', { version: 7 })).answer.outcome).toBe('list')
  })

  test('in English has English links', async () => {
    const { considered } = await previewOf('placements', '/en')
    expect(attributesOf(considered, 'a', 'href')[0]).toMatch(/^\/en\/las\//)
  })
})

describe('buttons', () => {
  const buttonsIn = (value: unknown): { action_id: string; value: string }[] => {
    const form = z.looseObject({ type: z.literal('button'), action_id: z.string(), value: z.string() })
    const found = form.safeParse(value)
    if (found.success) return [found.data]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buttonsIn) : []
  }
  const executesIn = (value: unknown): object[] => {
    const found = z.looseObject({ type: z.literal('Action.Execute'), data: z.looseObject({}) }).safeParse(value)
    if (found.success) return [found.data.data]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(executesIn) : []
  }

  test('in Slack each do something', async () => {
    let pressed = 0
    for (const question of ['Vad föreslår rådet om VFU?', 'siffror', 'Vad kostar en tågbiljett?']) {
      const { slack } = await previewOf(question)
      for (const { action_id: actionId, value } of buttonsIn(slack)) {
        const response = await post('/prova/slack', { actionId, value, inModal: false })
        expect.soft(response.status, `${question}: ${value}`).toBe(200)
        expect.soft(await response.json(), value).toHaveProperty('shows')
        pressed++
      }
    }
    expect(pressed).toBeGreaterThan(2)
  })

  test('in Teams each give a card', async () => {
    let pressed = 0
    for (const question of ['Vad föreslår rådet om VFU?', 'siffror', 'Vad kostar en tågbiljett?']) {
      const { teams } = await previewOf(question)
      for (const data of executesIn(teams)) {
        const response = await post('/prova/teams', { data })
        expect.soft(response.status, `${question}: ${JSON.stringify(data)}`).toBe(200)
        expect.soft(await response.json(), question).toMatchObject({ type: 'AdaptiveCard' })
        pressed++
      }
    }
    expect(pressed).toBeGreaterThan(1)
  })

  test('that none of ours sent are refused', async () => {
    const refused: readonly (readonly [path: string, body: unknown, status: number])[] = [
      ['/prova/slack', {}, 400],
      ['/prova/slack', { actionId: 'nothing', value: '{}', inModal: false }, 404],
      ['/prova/slack', { actionId: 'nothing', value: 'x'.repeat(5000), inModal: false }, 400],
      ['/prova/teams', { data: { show: 'everything' } }, 404],
      ['/prova/teams', { data: null }, 400],
      ['/prova/teams', '{', 400],
      ['/prova/teams', { data: { x: 'y'.repeat(20_000) } }, 413],
    ]
    for (const [path, body, status] of refused) {
      expect.soft((await post(path, body)).status, `${path} ${JSON.stringify(body).slice(0, 60)}`).toBe(status)
    }
  })
})

describe('the page', () => {
  test('works without JavaScript', async () => {
    const html = await web.page(`/prova?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}`)
    expect(textOf(html)).toContain(core.catalogue.section('forslag-1-vfu').claims[0].text.sv)
    expect(attributesOf(html, 'form', 'action')).toContain('/prova')
  })

  test('shows a hostile question as text', async () => {
    const html = await web.page(`/en/prova?q=${encodeURIComponent('</noscript><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>')
  })

  test('is not there without previews', async () => {
    const reader = await openWeb()
    for (const path of ['/prova', '/en/prova', '/prova/svar?q=vfu']) expect((await reader.get(path)).status).toBe(404)
    expect(await reader.page('/')).not.toContain('Prova boten')
    await reader.close()
  })
})

test('who asks too often is asked to wait, also on the page itself and whichever page it is', async () => {
  const statuses = []
  for (const path of ['/prova?q=vfu', '/en?q=vfu', '/las?q=vfu'])
    for (let i = 0; i < 20; i++) statuses.push((await web.get(path)).status)
  expect(statuses.every((status) => status === 200)).toBe(true)
  for (const path of ['/?q=vfu', '/en/prova?q=vfu', '/las?q=vfu']) expect((await web.get(path)).status).toBe(429)
  expect((await post('/prova/svar', { question: 'vfu' })).status).toBe(429)
  expect((await web.get('/prova')).status).toBe(200)
})
