import { openChannels } from './channels/channel.ts'
import { mcpChannel } from './channels/mcp.ts'
import { createReader } from './channels/reader.ts'
import { serve } from './channels/serve.ts'
import { slackChannel } from './channels/slack.ts'
import { teamsChannel } from './channels/teams.ts'
import { webChannel } from './channels/web.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { knowledgeHash } from './knowledge/index.ts'
import { createMetrics } from './metrics.ts'
import { setUpProxy } from './proxy.ts'
import { KNOWLEDGE_FOLDER, openKnowledge, preferringIn, run } from './start-up.ts'
import { openStore } from './store/open.ts'
import { VERSION } from './version.ts'

/* `npm start`: the bot in every channel that is on. */

await run(async () => {
  const config = readConfig()
  const log = createLog(config)
  setUpProxy(config)
  const metrics = createMetrics()
  const { core, quotability } = await openKnowledge(config)
  const store = metrics.countingDuplicates(await openStore(config, log))
  core.warmUpAll()
  const knowledge = knowledgeHash(KNOWLEDGE_FOLDER)
  const reader = createReader(config)
  const coreFor = (name: string) => preferringIn(core, config.defaultDocuments[name])
  const around = (name: string) => ({ core: metrics.counting(coreFor(name), name), store, log, reader })
  const beside = [
    slackChannel(config, around('slack')),
    teamsChannel(config, around('teams')),
    mcpChannel(config, around('mcp')),
  ]
  // The reader answers what no other has answered, so it is last.
  const opened = await openChannels([...beside, webChannel(config, { ...around('web'), beside })])
  log.info({ version: VERSION, knowledge, store: store.status().kind }, 'Starting')
  await serve(config, opened, {
    log,
    store,
    metrics,
    version: VERSION,
    knowledge,
    quotability,
    say: console.error,
    exit: () => process.exit(),
  })
})
