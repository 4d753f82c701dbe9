import pino from 'pino'
import { createWebAdapter, type WebOptions } from '../../../../src/adapters/web/index.ts'
import { createHttpServer } from '../../../../src/server.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'

/** The web pages on a port of their own, with the real knowledge. */
export interface OpenWeb {
  /** `http://127.0.0.1:12345` */
  readonly origin: string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** The page at a path, as text. */
  page(path: string): Promise<string>
  close(): Promise<void>
}

export const core = WITHOUT_FILE
export const silent = pino({ enabled: false })

export async function openWeb(options: Partial<WebOptions> = {}): Promise<OpenWeb> {
  const adapter = createWebAdapter({ settings: {}, core, log: silent, ...options })
  await adapter.start()
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    adapters: [adapter],
    publicUrl: options.settings?.publicUrl,
  })
  const origin = `http://127.0.0.1:${await server.start()}`
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(origin + path, { headers, redirect: 'manual' })
  return {
    origin,
    get,
    page: async (path) => (await get(path)).text(),
    async close() {
      await server.stop()
      await adapter.stop()
    },
  }
}
