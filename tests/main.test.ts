import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runProgram } from './adapters/terminal/program.ts'
import { nodeArguments } from './support/program.ts'

/* `npm start` as an operator meets it: what it says, what it answers while Slack is out of reach, and how it ends. */

/** Takes calls and never answers: a firewall that drops what is sent. */
let hole: Server
beforeAll(async () => {
  hole = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(hole, 'listening')
})
afterAll(() => void hole.close())

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Where a bot that was just started is reached. */
function originOf(bot: ChildProcess, hear: (chunk: string) => void = () => undefined): Promise<string> {
  let said = ''
  return new Promise((resolve) => {
    bot.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      hear(chunk)
      said += chunk
      const address = /http:\/\/[^/\s]+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}

describe('with Slack out of reach', () => {
  let bot: ChildProcess
  let said = ''
  let origin: string
  beforeAll(async () => {
    bot = spawn(process.execPath, nodeArguments('src/main.ts'), {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        PLAYGROUND: '0',
        LAME_DUCK_SECONDS: '0',
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_SIGNING_SECRET: 'hush-1',
        SLACK_API_URL: `http://127.0.0.1:${portOf(hole)}/api`,
      },
    })
    origin = await originOf(bot, (chunk) => (said += chunk))
  })

  test('each channel has its line', () => {
    expect(said.trim().split('\n')).toEqual([
      'Slack: on.',
      expect.stringMatching(/^Teams: off\. Set TEAMS_APP_ID, .+\.$/),
      'MCP: off. Set MCP=1 to let assistants ask at /mcp.',
      'Reader on the web: on.',
      `Open ${origin}/`,
    ])
  })

  test('the reader answers, requests are taken, and /status says what is wrong', async () => {
    expect((await fetch(`${origin}/las`)).status).toBe(200)
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
    const response = await fetch(`${origin}/status`)
    expect(response.status).toBe(503)
    const text = await response.text()
    const reason: unknown = expect.stringMatching(/^There is no file of it: set /)
    expect(JSON.parse(text)).toMatchObject({
      channels: { slack: { on: true, ready: false }, web: { on: true, ready: true }, teams: { on: false } },
      documents: { 'promemoria-2020': { quotes: false, reason } },
    })
    expect(text).not.toMatch(/xoxb-|hush-1/)
  })

  test('SIGTERM while Slack is being tried ends the process and closes the port', async () => {
    const ended = once(bot, 'exit')
    bot.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow()
  })
})

test('half a configuration ends the start with what is missing, before anything is said to be on', async () => {
  const env = { PORT: '0', SLACK_BOT_TOKEN: 'xoxb-1', TEAMS_APP_PASSWORD: 'secret' }
  const { code, stderr } = await runProgram('src/main.ts', [], { env })
  expect(code).toBe(2)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Slack needs SLACK_APP_TOKEN .+ or SLACK_SIGNING_SECRET/),
    expect.stringMatching(/^Teams needs TEAMS_APP_ID and TEAMS_TENANT_ID/),
  ])
})

test('a taken port ends the start with one line', async () => {
  const port = String(portOf(hole))
  const { code, stderr } = await runProgram('src/main.ts', [], { env: { PORT: port, PLAYGROUND: '0' } })
  expect(code).toBe(2)
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(`^PORT ${port} is taken on 127.0.0.1`)])
})

interface Seen {
  pages: number
  readonly faults: string[]
}

/** Asks for pages, one after the other, until it is told to stop; what is wrong with any of them is noted. */
async function browse(origin: string, isOver: () => boolean, seen: Seen): Promise<void> {
  while (!isOver()) {
    const fault = await fetch(`${origin}/las/lardom-7-digitalt`).then(
      async (response) =>
        (await response.text()).trimEnd().endsWith('</html>') && response.ok ? '' : String(response.status),
      (error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error),
    )
    seen.pages++
    if (fault !== '') seen.faults.push(fault)
  }
}

test('SIGTERM to `npm start` under load: red for the balancer, all answered, none reset, and gone from the port', async () => {
  const npm = spawn('npm', ['start'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', PLAYGROUND: '0', LAME_DUCK_SECONDS: '60' },
  })
  const origin = await originOf(npm)
  const ended = once(npm, 'exit')
  let isOver = false
  onTestFinished(() => {
    isOver = true
    npm.kill('SIGTERM')
  })
  const seen: Seen = { pages: 0, faults: [] }
  const readers = Promise.all(Array.from({ length: 10 }, () => browse(origin, () => isOver, seen)))
  await expect.poll(() => seen.pages).toBeGreaterThan(20)
  npm.kill('SIGTERM')
  const readyz = async () => (await fetch(`${origin}/readyz`)).status
  await expect.poll(readyz).toBe(503)
  const until = seen.pages + 50
  await expect.poll(() => seen.pages).toBeGreaterThan(until)
  // As the balancer, which has seen that it is red.
  isOver = true
  await readers
  expect(seen.faults).toEqual([])
  npm.kill('SIGTERM')
  await ended
  const state = () =>
    fetch(`${origin}/healthz`).then(
      () => 'open',
      () => 'closed',
    )
  await expect.poll(state).toBe('closed')
})
