import type { Logger } from 'pino'
import type { Core } from '../../core/index.ts'
import type { Store } from '../../store/index.ts'
import type { Adapter } from '../shared/adapter.ts'
import { createMcpRouter } from './router.ts'
import { createServers } from './server.ts'

export interface McpOptions {
  readonly settings: {
    /** How people reach the bot from outside. Without it only assistants on this machine can ask. */
    readonly publicUrl?: string | undefined
  }
  readonly core: Core
  /** Keeps what conversations go on from, and counts over all copies of the bot. */
  readonly store: Pick<Store, 'contexts' | 'limits'>
  /** Gets no question at any level. */
  readonly log: Logger
}

/** Lets assistants ask at `/mcp`, by the Model Context Protocol over streamable HTTP. */
export function createMcpAdapter({ settings, core, store, log }: McpOptions): Adapter {
  let isOn = false
  return {
    name: 'mcp',
    router: createMcpRouter({
      createServer: createServers(core, store.contexts),
      settings,
      limits: store.limits,
      isOn: () => isOn,
      log,
    }),
    readiness: () => (isOn ? { ready: true } : { ready: false, reason: 'not started' }),
    start() {
      isOn = true
      return Promise.resolve()
    },
    /** Requests in hand are the port's, which waits for them. */
    stop() {
      isOn = false
      return Promise.resolve()
    },
  }
}
