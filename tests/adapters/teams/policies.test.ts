import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bot, startBot } from './support/bot.ts'

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
    ['Region &lt;Exempel&gt; driver boten', 'it@example.se', 'Boten körs här: Exempelstad', 'sparar aldrig'],
  ],
  ['/villkor', 'sv', ['Region &lt;Exempel&gt;', 'patientuppgifter']],
  ['/en/privacy', 'en', ['never stores what you write', 'Exempelstad']],
  ['/en/terms', 'en', ['patient data']],
])('%s says what holds, with what the operator has filled in', async (path, language, texts) => {
  const response = await fetch(new URL(path, bot.url))
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html).toContain(`<html lang="${language}">`)
  for (const text of texts) expect(html).toContain(text)
})
