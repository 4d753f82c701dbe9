import { App, LogLevel } from '@slack/bolt'
import { pino } from 'pino'
import { createHttpReceiver } from '../adapters/slack/receive/http.ts'
import { toSlackLogger } from '../adapters/slack/receive/logger.ts'
import type { Adapter } from '../adapters/adapter.ts'

/*
 * One server for `bench-slack.ts`, in a process of its own: `ours`, or `bare`, a Bolt app that acknowledges every
 * command with one constant line through the same receiver. Sends its port to the parent, and its heap when asked.
 */

const [, , which, signingSecret = '', apiUrl = ''] = process.argv
const log = pino({ level: 'info' }, pino.destination('/dev/null'))

async function bare(): Promise<Adapter> {
  const logger = toSlackLogger(log)
  const receiver = createHttpReceiver(signingSecret, logger)
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    authorize: async () => ({ botToken: 'xoxb-bench' }),
    convoStore: false,
  })
  app.command(/^\//, ({ ack }) => ack('Hej!'))
  return {
    name: 'bare',
    router: receiver.router,
    readiness: () => ({ ready: true }),
    start: async () => undefined,
    stop: async () => undefined,
  }
}

async function ours(): Promise<Adapter> {
  const { createSlackAdapter } = await import('../adapters/slack/index.ts')
  const { createAsk } = await import('../core/index.ts')
  const { loadCatalogue } = await import('../knowledge/index.ts')
  const catalogue = loadCatalogue('knowledge')
  const settings = { botToken: 'xoxb-bench', signingSecret, apiUrl }
  return createSlackAdapter({ settings, ask: createAsk(catalogue), catalogue, log })
}

const adapter = which === 'ours' ? await ours() : await bare()
const { createHttpServer } = await import('../server.ts')
const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
const port = await server.start()
await adapter.start()
process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ heap: process.memoryUsage().heapUsed })
})
process.send?.({ port })
