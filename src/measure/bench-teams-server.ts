import { TeamsAdapter } from '@microsoft/teams-ai'
import express from 'express'
import { pino } from 'pino'
import { createTeamsAdapter } from '../adapters/teams/index.ts'
import { createCore } from '../core/index.ts'
import { compiledIndexes, loadCatalogue } from '../knowledge/index.ts'
import { createHttpServer } from '../server.ts'
import { countCost, serveMeasured } from './bench-child.ts'
import { portOf } from './bench-timing.ts'

/*
 * One server for `bench-teams.ts`, in a process of its own: `ours`, or `bare`, a TeamsAdapter that echoes.
 */

async function ours(): Promise<void> {
  const { core, answering } = countCost(createCore(loadCatalogue('knowledge'), compiledIndexes))
  core.warmUpAll()
  const bot = createTeamsAdapter({ settings: { local: true }, core, log: pino({ enabled: false }) })
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [bot] })
  await bot.start()
  serveMeasured(await server.start(), answering)
}

function bare(): void {
  const app = express()
  const echo = new TeamsAdapter({})
  app.post('/api/messages', express.json(), (request, response) =>
    echo.process(request, response, async (context) => {
      await context.sendActivity(context.activity.text)
    }),
  )
  const listening = app.listen(0, '127.0.0.1', () => serveMeasured(portOf(listening)))
}

if (process.argv[2] === 'ours') await ours()
else bare()
