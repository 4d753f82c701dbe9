import { answerOnStdio } from '../adapters/mcp/stdio.ts'
import { readConfig } from '../config.ts'
import { openCoreFor, run } from '../start-up.ts'
import { createMemoryStore } from '../store/index.ts'

/*
 * `npm run -s mcp`: an assistant on this machine starts it and asks over standard input and output, for example
 * `claude mcp add vardkompetens -- npm run -s --prefix /path/to/bot mcp`.
 */

await run(async () => answerOnStdio(await openCoreFor('mcp', readConfig()), createMemoryStore().contexts, process))
