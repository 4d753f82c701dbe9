import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { messageProblems, visibleText } from '../support/block-rules.ts'
import { elementsOf, inside, labelOf } from '../support/blocks.ts'
import { command, FORM, signed } from '../support/requests.ts'
import { type RunningBot, startBot } from '../support/running-bot.ts'

const core = WITHOUT_FILE
let bot: RunningBot
beforeAll(async () => void (bot = await startBot()))
afterAll(() => bot.stop())

const COMMANDS = [
  '',
  'hjälp',
  'help',
  'förslag',
  'förslag kommun',
  'lärdom 7',
  'utmaningar',
  'fotnot 13',
  'ordlista VULF',
  'siffror',
  'Vad föreslår rådet om VFU?',
  'How many more applied to nursing?',
  'Hur blir vädret i morgon?',
]

describe('/vardkompetens', () => {
  it('answers in JSON, the same each time', async () => {
    const ask = () => {
      const body = command('Vad är VULF-avtal? åäö “”', '')
      return fetch(bot.url, { method: 'POST', body, headers: { 'content-type': FORM, ...signed(body) } })
    }
    const [first, second] = [await ask(), await ask()]
    for (const { headers } of [first, second]) expect(headers.get('content-type')).toBe('application/json')
    const text = await first.text()
    expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral' })
    expect(await second.text()).toBe(text)
  })

  it.each(COMMANDS)('answers "%s" in the acknowledgement, to the asker only', async (text) => {
    const { status, body } = await bot.form(command(text, bot.slack.responseUrl))
    const message = { ...inside({ body }, 'body') }
    expect(status).toBe(200)
    expect(message['response_type']).toBe('ephemeral')
    expect(messageProblems(message)).toEqual([])
    expect(visibleText(message['blocks']).length).toBeGreaterThan(20)
  })

  it('says the whole answer in the top-level text', async () => {
    const { body } = await bot.form(command('lärdom 7', bot.slack.responseUrl))
    expect(inside({ body }, 'body')['text']).toBe(core.present(core.ask('lärdom 7'), 'short').plain)
  })

  it('has the buttons that the answer calls for', async () => {
    const labels = async (text: string) =>
      elementsOf(inside(await bot.form(command(text, '')), 'body')['blocks']).map(labelOf)
    expect(await labels('Vad vill rådet med VULF-avtal?')).toEqual(['Visa hela', 'Dela', 'Nästa träff'])
    expect(await labels('lärdom 7')).toEqual(['Visa hela', 'Dela'])
    expect(await labels('siffror')).toContain('Visa fler')
  })

  it('answers a command that the workspace has given another name', async () => {
    const { status, body } = await bot.form(command('förslag', '', '/promemorian'))
    expect(status).toBe(200)
    expect(visibleText(inside({ body }, 'body')['blocks'])).toContain('förslag')
  })

  it('answers the same question with the same blocks and the same answer id', async () => {
    const first = await bot.form(command('Vad är VULF?', ''))
    const second = await bot.form(command('  vad är   vulf? ', ''))
    const rows = ({ body }: typeof first) => JSON.stringify(body).match(/answer-[0-9a-f]{12}-1/)?.[0]
    expect(rows(second)).toBe(rows(first))
    expect(rows(first)).toContain(core.ask('Vad är VULF?').id)
  })

  it('asks Slack nothing while it answers', () => {
    expect(bot.slack.calls.map(({ method }) => method)).toEqual(['auth.test'])
  })
})
