import { App, LogLevel } from '@slack/bolt'
import { pino } from 'pino'
import { createHttpReceiver } from '../adapters/slack/receive/http.ts'
import { toSlackLogger } from '../adapters/slack/receive/logger.ts'
import type { Adapter } from '../adapters/shared/adapter.ts'

/*
 * One server for `bench-slack.ts`, in a process of its own: `ours`, or `bare`, a Bolt app that acknowledges every
 * command with one constant line through the same receiver. Sends its port to the parent, its heap (bytes) and its processor time (microseconds) when asked.
 */

const [, , which, signingSecret = '', apiUrl = ''] = process.argv
const log = pino({ level: 'info' }, pino.destination('/dev/null'))

function bare(): Adapter {
  const logger = toSlackLogger(log)
  const receiver = createHttpReceiver(signingSecret, logger)
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    authorize: () => Promise.resolve({ botToken: 'xoxb-bench' }),
    convoStore: false,
  })
  app.command(/^\//, ({ ack }) => ack('Hej!'))
  return {
    name: 'bare',
    router: receiver.router,
    readiness: () => ({ ready: true }),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  }
}

async function ours(): Promise<Adapter> {
  const { createSlackAdapter } = await import('../adapters/slack/index.ts')
  const { createCore } = await import('../core/index.ts')
  const { loadCatalogue } = await import('../knowledge/index.ts')
  const settings = { botToken: 'xoxb-bench', signingSecret, apiUrl }
  return createSlackAdapter({ settings, core: createCore(loadCatalogue('knowledge')), log })
}

const adapter = which === 'ours' ? await ours() : bare()
const { createHttpServer } = await import('../server.ts')
const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
const port = await server.start()
await adapter.start()
process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  process.send?.({ heap: process.memoryUsage().heapUsed, cpu: user + system })
})
process.send?.({ port })
