import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeAction } from '../../../src/adapters/shared/action-codec.ts'
import { WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { visibleText } from './support/block-rules.ts'
import { buttonNamed, firstOf, inside } from './support/blocks.ts'
import { directMessage, event, interaction, mention, onPublic, onView } from './support/requests.ts'
import { type RunningBot, startBot, until } from './support/running-bot.ts'

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const answered = WITHOUT_FILE.ask('lärdom 7')
const LESSON_7 = answered.outcome === 'answer' ? answered.section.id : ''
const THREAD = '1600000000.1'
const last = async (method: string, count: number) => {
  const calls = await until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
  return calls[count - 1]?.args ?? {}
}
/** Asks in the thread. @returns the blocks of the answer, the so-manieth of the test */
const ask = async (text: string, count: number) => {
  await bot.json(event(mention(`<@U0BOT> ${text}`, { thread_ts: THREAD })))
  return (await last('chat.postMessage', count))['blocks']
}
/** Presses something on an answer in the thread, and waits until the press is handled. */
const press = async (action: Record<string, unknown>) => {
  const handled = bot.logged.filter((line) => line.includes('Handled an action')).length
  await bot.form(onPublic(action, bot.slack.responseUrl, { thread_ts: THREAD }))
  await until(() => bot.logged.filter((line) => line.includes('Handled an action')).length > handled)
}

describe('a conversation goes on from what was opened in it', () => {
  it('by Nästa träff', async () => {
    const blocks = await ask('Vad vill rådet med VULF-avtal?', 1)
    const first = visibleText(await ask('vilken sida?', 2))
    await press(buttonNamed(blocks, 'Nästa träff'))
    const opened = visibleText(inside(await last('views.open', 1), 'view')['blocks'])
    const second = visibleText(await ask('vilken sida?', 3))
    expect(second).not.toBe(first)
    const [, page] = /(s\. \d+)/.exec(second) ?? []
    expect(opened).toContain(page)
  })

  it('by an entry of a list, from which the list still counts', async () => {
    const blocks = await ask('förslag', 1)
    await press(firstOf(blocks))
    expect(visibleText(await ask('vilken sida?', 2))).toContain('Förslag 1')
    expect(visibleText(await ask('nästa', 3))).toContain('Förslag 2')
  })

  it('by the next page of a list', async () => {
    const blocks = await ask('ordlista', 1)
    await ask('lärdom 7', 2)
    await press(buttonNamed(blocks, 'Visa fler'))
    expect(visibleText(await ask('den andra', 3))).not.toContain('Lärdom 7')
  })

  it('by what is pressed in a modal that was opened from it', async () => {
    await press(firstOf(await ask('förslag', 1)))
    const view = inside(await last('views.open', 1), 'view')
    const value = encodeAction({ kind: 'open', language: 'sv', target: { to: 'section', section: LESSON_7 } })
    await bot.form(
      onView(
        { type: 'button', action_id: 'action:0', value },
        { private_metadata: view['private_metadata'], callback_id: 'reading' },
      ),
    )
    await last('views.push', 1)
    expect(visibleText(await ask('vilken sida?', 2))).toContain('Lärdom 7')
  })

  it('not by sharing, and not by what is forged', async () => {
    await ask('lärdom 7', 1)
    const other = encodeAction({ kind: 'share', language: 'sv', target: { to: 'list', list: 'proposal', page: 1 } })
    for (const value of [other, other.replace('share', 'open').replace('proposal', 'no-such')])
      await press({ type: 'button', action_id: 'action:0', value })
    expect(visibleText(await ask('vilken sida?', 2))).toContain('Lärdom 7')
  })
})

it('an excerpt that somebody sends to a thread is what its next question goes on from', async () => {
  await bot.form(
    interaction({
      type: 'view_submission',
      view: {
        id: 'V1',
        callback_id: 'search',
        private_metadata: await openedBy('lärdom 7'),
        state: { values: { question: { question: { value: 'lärdom 7' } } } },
      },
    }),
  )
  await last('chat.postMessage', 1)
  expect(visibleText(await ask('vilken sida?', 2))).toContain('Lärdom 7')
})

/** What the search modal for a message in the thread remembers. */
async function openedBy(text: string): Promise<unknown> {
  await bot.form(
    interaction({
      type: 'message_action',
      callback_id: 'svara_med_utdrag',
      channel: { id: 'C1' },
      message: { ts: '1.1', thread_ts: THREAD, text },
      response_url: bot.slack.responseUrl,
    }),
  )
  return inside(await last('views.open', 1), 'view')['private_metadata']
}

it('a thread of a direct message has a conversation of its own', async () => {
  await bot.json(event(directMessage('lärdom 7', { thread_ts: '1.1' })))
  await last('chat.postMessage', 1)
  await bot.json(event(directMessage('vilken sida?', { thread_ts: '2.2' })))
  expect(visibleText((await last('chat.postMessage', 2))['blocks'])).not.toContain('Lärdom 7')
})
