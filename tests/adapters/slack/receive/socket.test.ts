import { parse } from 'node:querystring'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { visibleText } from '../support/block-rules.ts'
import { buttonNamed } from '../support/blocks.ts'
import { command, event, mention, onPrivate } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'
import { SocketServer } from '../support/socket-server.ts'

let bot: RunningBot
let server: SocketServer
const waits: number[] = []
beforeEach(async () => {
  server = new SocketServer()
  const url = await server.start()
  bot = await startBot(
    { appToken: 'xapp-1' },
    {
      prepare: (slack) => void (slack.socketUrl = url),
      wait: (ms) => {
        waits.push(ms)
        return new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20)))
      },
    },
  )
  waits.length = 0
})
afterEach(async () => {
  await bot.stop()
  await server.stop()
})

/** Someone presses Send in the search modal that a message opened. */
const submission = () => ({
  type: 'interactive',
  accepts_response_payload: true,
  payload: {
    type: 'view_submission',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    view: {
      id: 'V1',
      hash: 'h1',
      callback_id: 'search',
      private_metadata: JSON.stringify({ a: WITHOUT_FILE.ask('VULF-avtal').id, to: { c: 'C7', t: '7.7' } }),
      state: { values: { question: { question: { type: 'plain_text_input', value: 'VULF-avtal' } } } },
    },
  },
})

/** Sends an envelope and waits for its ack. */
async function deliver(type: string, payload: unknown, id = `E${Math.random()}`) {
  server.send({ type, envelope_id: id, accepts_response_payload: true, payload: payload })
  return until(() => server.acked.find(({ envelope_id }) => envelope_id === id))
}

describe('Socket Mode', () => {
  it('is ready when Slack has said hello, and has no HTTP route', () => {
    expect(bot.adapter.readiness()).toEqual({ ready: true })
    expect(bot.adapter.router).toBeUndefined()
  })

  it('answers commands, mentions and clicks as HTTP does', async () => {
    const { payload } = await deliver('slash_commands', {
      ...parse(command('Vad vill rådet med VULF-avtal?', bot.slack.responseUrl)),
    })
    expect(visibleText(payload['blocks'])).toContain('VULF-avtal')
    await deliver('events_api', JSON.parse(event(mention('<@U0BOT> förslag'))))
    await until(() => bot.slack.of('chat.postMessage').length === 1)
    const click = onPrivate(buttonNamed(payload['blocks'], 'Visa hela'), bot.slack.responseUrl)
    await deliver('interactive', JSON.parse(String(parse(click)['payload'])))
    await until(() => bot.slack.of('views.open').length === 1)
  })

  it('connects again when the connection breaks, and when Slack asks for it', async () => {
    server.cut()
    await until(() => server.connections === 2 && bot.adapter.readiness().ready)
    for (const [i, reason] of ['refresh_requested', 'warning', 'too_many_websockets'].entries()) {
      server.send({ type: 'disconnect', reason })
      await until(() => server.connections === 3 + i && bot.adapter.readiness().ready)
    }
  })

  it('replaces at once a connection that has lasted, and says so', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100))
    waits.length = 0
    server.send({ type: 'disconnect', reason: 'refresh_requested' })
    await until(() => server.connections === 2 && bot.adapter.readiness().ready)
    expect(waits).toEqual([])
    expect(bot.logged.join('')).toMatch(/was lost; connecting again.*Connected to Slack/s)
  })

  it('pauses where Slack ends each connection as soon as it stands', async () => {
    server.cut()
    await until(() => server.connections === 2 && bot.adapter.readiness().ready)
    expect(waits).toEqual([1000])
  })

  it('at a stop ends what it has in hand, acknowledgement and all, takes nothing new, and then disconnects', async () => {
    bot.slack.answer('chat.postMessage', { after: 300 })
    const sent = { ...submission(), envelope_id: 'in-hand' }
    server.send(sent)
    await until(() => bot.slack.of('chat.postMessage').length === 1)
    const stopped = bot.adapter.stop()
    server.send({ type: 'events_api', envelope_id: 'late', payload: JSON.parse(event(mention('<@U0BOT> förslag'))) })
    await stopped
    await until(() => !server.isOpen)
    expect(server.acked.map(({ envelope_id }) => envelope_id)).toEqual(['in-hand'])
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1)
    expect(bot.logged.join('')).not.toMatch(/failed|no active connection|"level":50/)
  })

  it('stays away after a stop', async () => {
    await bot.adapter.stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.connections).toBe(1)
    expect(bot.adapter.readiness().ready).toBe(false)
  })
})
