import { parse } from 'node:querystring'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visibleText } from './support/block-rules.ts'
import { buttonNamed } from './support/blocks.ts'
import { command, event, mention, onPrivate } from './support/requests.ts'
import { type RunningBot, startBot, until } from './support/running-bot.ts'
import { SocketServer } from './support/socket-server.ts'

let bot: RunningBot
let server: SocketServer
beforeEach(async () => {
  server = new SocketServer()
  const url = await server.start()
  bot = await startBot(
    { appToken: 'xapp-1' },
    {
      prepare: (slack) => void (slack.socketUrl = url),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))),
    },
  )
})
afterEach(async () => {
  await bot.stop()
  await server.stop()
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
    server.send({ type: 'disconnect', reason: 'refresh_requested' })
    await until(() => server.connections === 3 && bot.adapter.readiness().ready)
  })

  it('stays away after a stop', async () => {
    await bot.adapter.stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.connections).toBe(1)
    expect(bot.adapter.readiness().ready).toBe(false)
  })
})
