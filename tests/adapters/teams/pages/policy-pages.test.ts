import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONTEXT_TTL_MS, FIRST_TTL_MS, OUTBOX_TTL_MS } from '../../../../src/store/store.ts'
import { WELCOME_TTL_MS } from '../../../../src/adapters/teams/messages/welcome.ts'
import { POLICIES } from '../../../../src/adapters/teams/wording/policies.ts'
import {
  COLOUR_RULES,
  HAS_BROWSER,
  openBrowser,
  openPage,
  overWidth,
  UNLESS_BROWSER,
  violations,
} from '../../web/support/browser.ts'
import { type Bot, startBot } from '../support/bot.ts'

let bot: Bot
beforeAll(async () => {
  const operator = { name: 'Region <Exempel>', contact: 'it@example.se', place: 'Exempelstad' }
  bot = await startBot({ settings: { local: true, operator } })
})
afterAll(() => bot.stop())

it.each([
  [
    '/integritet',
    'sv',
    ['Region &lt;Exempel&gt; ansvarar', 'it@example.se', 'Boten körs här: Exempelstad', 'sparar inte det du skriver'],
  ],
  ['/villkor', 'sv', ['Region &lt;Exempel&gt;', 'patientuppgifter']],
  ['/en/privacy', 'en', ['does not store what you write', 'Exempelstad']],
  ['/en/terms', 'en', ['patient data']],
])('%s says what holds, with what the operator has filled in', async (path, language, texts) => {
  const response = await fetch(new URL(path, bot.url))
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html).toContain(`<html lang="${language}">`)
  for (const text of texts) expect(html).toContain(text)
})

it.each([
  [
    '/integritet',
    'Den som driver boten ansvarar för de uppgifter som boten hanterar. Har du frågor, kontakta den som driver boten.',
  ],
  ['/villkor', 'Den som driver boten lovar inte'],
  [
    '/en/privacy',
    'Whoever runs the bot is the controller of the data that the bot handles. If you have questions, contact whoever runs the bot.',
  ],
  ['/en/terms', 'Whoever runs the bot does not promise'],
])('%s is in whole sentences where the operator has filled in nothing', async (path, text) => {
  const unnamed = await startBot()
  expect(await (await fetch(new URL(path, unnamed.url))).text()).toContain(text)
  await unnamed.stop()
})

it('each page leads to the same in the other language, below a path of its own too', async () => {
  for (const [path, other] of [
    ['/integritet', '/en/privacy'],
    ['/en/terms', '/villkor'],
  ] as const) {
    const html = await (await fetch(new URL(path, bot.url))).text()
    const [, href = ''] = /<a href="([^"]+)"/.exec(html) ?? []
    expect(new URL(href, `https://region.example.se/vard${path}`).pathname).toBe(`/vard${other}`)
  }
})

it.skipIf(!HAS_BROWSER)(
  `the pages are accessible, light and dark, and fit a phone${UNLESS_BROWSER}`,
  async () => {
    const browser = await openBrowser()
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of ['/integritet', '/villkor', '/en/privacy', '/en/terms']) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(new URL(path, bot.url).href)
      expect.soft(await violations(page), path).toEqual([])
      expect.soft(await overWidth(page), path).toBe(0)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await violations(page, COLOUR_RULES), `${path}, dark`).toEqual([])
    }
    await browser.close()
  },
  30_000,
)

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

it.each([
  ['sv', ['dygn', 'minuter', 'dagar']],
  ['en', ['a day', 'minutes', 'days']],
] as const)('how long things are kept is said as the code keeps them: %s', (language, [day, minutes, days]) => {
  const { sections } = POLICIES[language].privacy({ name: 'x', contact: 'x', place: 'x' })
  const text = sections.map((section) => section.text).join(' ')
  expect([CONTEXT_TTL_MS, FIRST_TTL_MS, OUTBOX_TTL_MS, WELCOME_TTL_MS]).toEqual([
    DAY_MS,
    30 * MINUTE_MS,
    30 * MINUTE_MS,
    30 * DAY_MS,
  ])
  expect(text.split(day)).toHaveLength(3)
  expect(text.split(`30 ${minutes}`)).toHaveLength(3)
  expect(text.split(`30 ${days}`)).toHaveLength(2)
})
