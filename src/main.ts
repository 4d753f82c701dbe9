import { createTerminal } from './adapters/terminal/index.ts'
import { openChannels, startAll } from './channels.ts'
import { readConfig } from './config.ts'
import { openKnowledge, run } from './start-up.ts'

/* `npm start`: the bot in every channel that is on. */

await run(async () => {
  const config = readConfig()
  const knowledge = await openKnowledge(config)
  const adapters = await openChannels(
    [{ name: 'Terminalen', open: () => createTerminal(knowledge, process) }],
    console.error,
  )
  await startAll(adapters)
})
