import { App, LogLevel } from '@slack/bolt'
import { pino } from 'pino'
import { createHttpReceiver } from '../adapters/slack/receive/http.ts'
import { toSlackLogger } from '../adapters/slack/receive/logger.ts'
import type { Adapter } from '../adapters/shared/adapter.ts'
import { countCost, serveMeasured } from './bench-child.ts'

/*
 * One server for `bench-slack.ts`, in a process of its own: `ours`, or `bare`, a Bolt app that acknowledges every
 * command with one constant line through the same receiver, signature and all.
 */

const [, , which, signingSecret = '', apiUrl = ''] = process.argv
const log = pino({ level: 'info' }, pino.destination('/dev/null'))

interface Measured {
  readonly adapter: Adapter
  readonly answering?: () => number
}

function bare(): Measured {
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
  const adapter: Adapter = {
    name: 'bare',
    router: receiver.router,
    readiness: () => ({ ready: true }),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  }
  return { adapter }
}

async function ours(): Promise<Measured> {
  const { createSlackAdapter } = await import('../adapters/slack/index.ts')
  const { createCore } = await import('../core/index.ts')
  const { compiledIndexes, loadCatalogue } = await import('../knowledge/index.ts')
  const settings = { botToken: 'xoxb-bench', signingSecret, apiUrl }
  const { core, answering } = countCost(createCore(loadCatalogue('knowledge'), compiledIndexes))
  return { adapter: createSlackAdapter({ settings, core, log }), answering }
}

const { adapter, answering } = which === 'ours' ? await ours() : bare()
const { createHttpServer } = await import('../server.ts')
const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [adapter] })
const port = await server.start()
await adapter.start()
serveMeasured(port, answering)
