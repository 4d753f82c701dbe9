import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Bot, startBot } from './bot.ts'
import { type FakeConnector, startFakeConnector } from './fake-connector.ts'

export interface Running {
  readonly bot: Bot
  readonly connector: FakeConnector
}

/** Runs a bot and a connector for all tests of a file; each test begins with nothing sent. @param use gets the two */
export function withBot(use: (running: Running) => void): void {
  let running: Running
  beforeAll(async () => {
    running = { connector: await startFakeConnector(), bot: await startBot() }
    use(running)
  })
  afterAll(async () => {
    await running.bot.stop()
    await running.connector.stop()
  })
  beforeEach(() => {
    running.connector.sent.length = 0
  })
}
