import { openChannels } from './channels/channel.ts'
import { mcpChannel } from './channels/mcp.ts'
import { createReader } from './channels/reader.ts'
import { serve } from './channels/serve.ts'
import { slackChannel } from './channels/slack.ts'
import { teamsChannel } from './channels/teams.ts'
import { webChannel } from './channels/web.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { openCore, run } from './start-up.ts'

/* `npm start`: the bot in every channel that is on. */

await run(async () => {
  const config = readConfig()
  const log = createLog(config)
  const around = { core: await openCore(config), log, reader: createReader(config) }
  // The reader answers what no other has answered, so it is last.
  const channels = [slackChannel, teamsChannel, mcpChannel, webChannel].map((channel) => channel(config, around))
  await serve(config, await openChannels(channels), { log, say: console.error, exit: () => process.exit() })
})
