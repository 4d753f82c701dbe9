import { afterAll, beforeAll, expect, it } from 'vitest'
import { WELCOME_TTL_MS } from '../../../../src/adapters/teams/messages/welcome.ts'
import type { Chats } from '../../../../src/adapters/web/options.ts'
import { POLICIES } from '../../../../src/adapters/web/wording/policies.ts'
import { CONTEXT_TTL_MS, FIRST_TTL_MS, OUTBOX_TTL_MS } from '../../../../src/store/store.ts'
import { type OpenWeb, openWeb } from '../support/open-web.ts'

const EVERYWHERE: Chats = { slack: { followUps: false, installs: true }, teams: true, mcp: true }
const operator = { name: 'Region <Exempel>', contact: 'it@example.se', place: 'Exempelstad' }

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb({ settings: { operator, chats: EVERYWHERE } })
})
afterAll(() => web.close())

it.each([
  [
    '/integritet',
    'sv',
    ['Region &lt;Exempel&gt; ansvarar', 'it@example.se', 'Boten körs här: Exempelstad', 'sparar inte det du skriver'],
  ],
  ['/villkor', 'sv', ['Region &lt;Exempel&gt;', 'patientuppgifter', 'frågor om promemorian']],
  ['/en/integritet', 'en', ['does not store what you write', 'Exempelstad']],
  ['/en/villkor', 'en', ['patient data', 'questions about the memo']],
])('%s says what holds, with what the operator has filled in', async (path, language, texts) => {
  const response = await web.get(path)
  const html = (await response.text()).replaceAll('\u00A0', ' ')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html).toContain(`<html lang="${language}">`)
  for (const text of texts) expect(html).toContain(text)
})

it.each([
  ['/en/privacy', '/en/integritet'],
  ['/en/terms', '/en/villkor'],
])('%s leads to %s, below a path of its own too', async (from, to) => {
  const below = await openWeb({ settings: { publicUrl: 'https://region.example.se/vard' } })
  expect((await web.get(from)).headers.get('location')).toBe(to)
  expect((await below.get(from)).headers.get('location')).toBe(`/vard${to}`)
  await below.close()
})

it.each([
  [
    '/integritet',
    'Den som driver boten ansvarar för de uppgifter som boten hanterar. Har du frågor, kontakta den som driver boten.',
  ],
  ['/villkor', 'Den som driver boten lovar inte'],
  [
    '/en/integritet',
    'Whoever runs the bot is the controller of the data that the bot handles. If you have questions, contact whoever runs the bot.',
  ],
  ['/en/villkor', 'Whoever runs the bot does not promise'],
  ['/integritet', 'Vill du veta var boten körs, kontakta den som driver boten. Boten skickar inget'],
  ['/en/integritet', 'To know where the bot runs, contact whoever runs the bot. The bot sends nothing'],
])('%s is in whole sentences where the operator has filled in nothing', async (path, text) => {
  const unnamed = await openWeb()
  expect((await unnamed.page(path)).replaceAll('\u00A0', ' ')).toContain(text)
  await unnamed.close()
})

it('every page leads to both, and each to the same in the other language', async () => {
  expect(await web.page('/las/siffror')).toMatch(/<footer[^]*href="\/integritet"[^]*href="\/villkor"/)
  expect(await web.page('/en')).toMatch(/<footer[^]*href="\/en\/integritet"[^]*href="\/en\/villkor"/)
  expect(await web.page('/integritet')).toContain('href="/en/integritet" lang="en"')
})

it('what only some channels do is said where they are on', () => {
  const textOf = (chats: Chats) => {
    const facts = { name: 'x', contact: 'x', place: 'x', documents: 'x', ...chats }
    return POLICIES.sv
      .privacy(facts)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .join(' ')
  }
  expect(textOf({})).not.toMatch(/Slack|Teams|MCP|följdfrågor|Tummen/)
  expect(textOf({ teams: true })).not.toMatch(/Slack|MCP/)
  expect(textOf({ mcp: true })).toMatch(/följdfrågor/)
  expect(textOf({ slack: { followUps: false, installs: false } })).toMatch(/Andra meddelanden i Slack får den inte/)
  expect(textOf({ slack: { followUps: true, installs: false } })).not.toMatch(/Andra meddelanden|Teams|nycklar/)
})

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

it.each([
  ['sv', ['dygn', 'minuter', 'dagar']],
  ['en', ['a day', 'minutes', 'days']],
] as const)('how long things are kept is said as the code keeps them: %s', (language, [day, minutes, days]) => {
  const facts = { name: 'x', contact: 'x', place: 'x', documents: 'x', ...EVERYWHERE }
  const text = POLICIES[language]
    .privacy(facts)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .join(' ')
  expect([CONTEXT_TTL_MS, FIRST_TTL_MS, OUTBOX_TTL_MS, WELCOME_TTL_MS]).toEqual([
    DAY_MS,
    30 * MINUTE_MS,
    30 * MINUTE_MS,
    30 * DAY_MS,
  ])
  expect(text.split(day)).toHaveLength(2)
  expect(text.split(`30 ${minutes}`)).toHaveLength(4)
  expect(text.split(`30 ${days}`)).toHaveLength(2)
})
