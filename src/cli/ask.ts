import { runAsk } from '../adapters/terminal/command.ts'
import { readConfig } from '../config.ts'
import { openCoreFor, run } from '../start-up.ts'

/* `npm run ask`: answers one question, or each line of standard input. */

await run(async () => {
  process.exitCode = await runAsk(process.argv.slice(2), () => openCoreFor('terminal', readConfig()), process)
})
