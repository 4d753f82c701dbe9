import { createTerminal } from '../adapters/terminal/index.ts'
import { readConfig } from '../config.ts'
import { openCoreFor, run } from '../start-up.ts'

/* `npm run chat`: a conversation in the terminal. */

await run(async () => {
  const terminal = createTerminal(await openCoreFor('terminal', readConfig()), process)
  process.once('SIGTERM', () => void terminal.stop())
  await terminal.start()
})
